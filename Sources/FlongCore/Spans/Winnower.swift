/// Picks anchors: the smallest shingle hash of every window (Schleimer, Wilkerson, Aiken 2003).
///
/// Two texts that share a run of at least `window + shingle size − 1` tokens share an anchor.
public struct Winnower: Sendable {
  public let shingler: Shingler
  public let window: Int
  private let kernel: Kernel

  /// A winnower that runs on `kernel`, which must be available; `window` is at most
  /// `Kernel.longestWindow`.
  public init(shingleSize: Int, window: Int, kernel: Kernel = .best) {
    precondition(1...Kernel.longestWindow ~= window && kernel.isAvailable)
    shingler = Shingler(size: shingleSize, kernel: kernel)
    self.window = window
    self.kernel = kernel
  }

  /// 5-word anchors in windows of 4: every shared run of 8 tokens is found.
  public static let standard = Winnower(shingleSize: 5, window: 4)

  /// The shortest run that is sure to be found, in tokens.
  public var guaranteedRun: Int { window + shingler.size - 1 }

  /// Appends the anchors of `tokens`: hashes, and positions counted from `offset`.
  ///
  /// Of equal hashes in a window the rightmost is taken. `scratch` is reused between calls.
  ///
  /// - Complexity: O(n · (k + window)).
  public func append(
    _ tokens: UnsafeBufferPointer<UInt64>, offset: UInt32, keys: inout [UInt64],
    positions: inout [UInt32], scratch: inout [UInt64]
  ) {
    guard tokens.count >= shingler.size else { return }
    scratch.removeAll(keepingCapacity: true)
    shingler.append(tokens, to: &scratch)
    let first = keys.count
    // Room for the case that all are anchors.
    keys.append(contentsOf: scratch)
    positions.append(contentsOf: repeatElement(0, count: scratch.count))
    let found = scratch.withUnsafeBufferPointer { hashes in
      keys.withUnsafeMutableBufferPointer { keys in
        positions.withUnsafeMutableBufferPointer { positions in
          kernel.windowMinima(
            of: hashes, window: min(window, hashes.count), offset: offset,
            minima: keys.baseAddress.unsafelyUnwrapped + first,
            positions: positions.baseAddress.unsafelyUnwrapped + first)
        }
      }
    }
    keys.removeLast(scratch.count - found)
    positions.removeLast(scratch.count - found)
  }
}
