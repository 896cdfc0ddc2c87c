/// The tokens of a stretch of text as three flat arrays, one element per token.
///
///     text     The    junta   's  …
///     hashes   h0     h1          TokenHash of the folded word
///     starts   0      4           first byte of the token in the text
///     ends     3      11          one past its last byte
///
/// A caller keeps one run per worker and empties it between texts, so that nothing is allocated per
/// paragraph.
public struct TokenRun: Sendable {
  /// The hash of each token; see `TokenHash`.
  public var hashes: [UInt64]
  /// The byte offset of each token in the text, ascending.
  public var starts: [UInt32]
  /// The byte offset behind each token; never beyond the next token's start.
  public var ends: [UInt32]

  /// An empty run.
  public init() {
    hashes = []
    starts = []
    ends = []
  }

  /// The number of tokens.
  public var count: Int { hashes.count }

  /// Drops all tokens.
  public mutating func removeAll(keepingCapacity: Bool = false) {
    hashes.removeAll(keepingCapacity: keepingCapacity)
    starts.removeAll(keepingCapacity: keepingCapacity)
    ends.removeAll(keepingCapacity: keepingCapacity)
  }

  /// Drops the last `count` tokens.
  public mutating func removeLast(_ count: Int) {
    hashes.removeLast(count)
    starts.removeLast(count)
    ends.removeLast(count)
  }

  /// Appends one token.
  ///
  /// - Complexity: O(1) amortised.
  @inline(__always)
  public mutating func append(hash: UInt64, start: UInt32, end: UInt32) {
    hashes.append(hash)
    starts.append(start)
    ends.append(end)
  }
}
