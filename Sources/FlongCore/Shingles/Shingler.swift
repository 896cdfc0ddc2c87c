/// Cuts token runs into shingles: k consecutive tokens, as one 64-bit hash (Broder 1997).
public struct Shingler: Sendable {
  /// Tokens a shingle; at least 1.
  public let size: Int

  public init(size: Int) {
    precondition(size >= 1)
    self.size = size
  }

  /// The number of shingles of a run of `count` tokens: `count - size + 1`; a shorter run that is
  /// not empty counts as one shingle.
  @inline(__always)
  public func count(ofTokens count: Int) -> Int {
    count >= size ? count - size + 1 : min(count, 1)
  }

  /// Appends the shingles of `tokens` in order, repeats included.
  ///
  /// - Complexity: O(n · k).
  public func append(_ tokens: UnsafeBufferPointer<UInt64>, to shingles: inout [UInt64]) {
    guard let base = tokens.baseAddress, !tokens.isEmpty else { return }
    let width = min(size, tokens.count)
    for start in 0...(tokens.count - width) {
      shingles.append(
        XXH3.hash64(UnsafeRawBufferPointer(start: base + start, count: width * 8)))
    }
  }

  /// The shingles of `tokens` in order, repeats included.
  public func shingles(of tokens: [UInt64]) -> [UInt64] {
    var shingles: [UInt64] = []
    tokens.withUnsafeBufferPointer { append($0, to: &shingles) }
    return shingles
  }
}
