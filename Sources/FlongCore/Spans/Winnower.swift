/// Picks anchors: the smallest shingle hash of every window (Schleimer, Wilkerson, Aiken 2003).
///
/// Two texts that share a run of at least `window + shingle size − 1` tokens share an anchor.
public struct Winnower: Sendable {
  public let shingler: Shingler
  public let window: Int

  public init(shingleSize: Int, window: Int) {
    precondition(window >= 1)
    shingler = Shingler(size: shingleSize)
    self.window = window
  }

  /// 5-word anchors in windows of 4: every shared run of 8 tokens is found.
  public static let standard = Winnower(shingleSize: 5, window: 4)

  /// The shortest run that is sure to be found, in tokens.
  public var guaranteedRun: Int { window + shingler.size - 1 }

  /// Appends the anchors of `tokens`: hashes, and positions counted from `offset`.
  ///
  /// Of equal hashes in a window the rightmost is taken. `scratch` is reused between calls.
  ///
  /// - Complexity: O(n · k), amortised.
  public func append(
    _ tokens: UnsafeBufferPointer<UInt64>, offset: UInt32, keys: inout [UInt64],
    positions: inout [UInt32], scratch: inout [UInt64]
  ) {
    guard tokens.count >= shingler.size else { return }
    scratch.removeAll(keepingCapacity: true)
    shingler.append(tokens, to: &scratch)
    let width = min(window, scratch.count)
    scratch.withUnsafeBufferPointer { hashes in
      var smallest = -1
      for end in width...hashes.count {
        let start = end - width
        if smallest < start {
          smallest = start
          for i in start..<end where hashes[i] <= hashes[smallest] { smallest = i }
        } else if hashes[end - 1] <= hashes[smallest] {
          smallest = end - 1
        } else {
          continue
        }
        keys.append(hashes[smallest])
        positions.append(offset + UInt32(smallest))
      }
    }
  }
}
