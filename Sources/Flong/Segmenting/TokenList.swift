internal import FlongCore

/// The tokens of a collection: each is read as its hash, and held as the id that a vocabulary gives it.
public struct TokenList: Sendable {
  private static let block = 128

  /// Whoever asks only which tokens are the same, or numbers, reads these; see `Vocabulary`.
  private(set) var ids: [UInt32] = []
  /// The hash of each distinct token, by place; see `TokenHash`.
  private(set) var vocabulary: [UInt64] = []

  init() {}

  public var count: Int { ids.count }

  /// The hash of a token.
  @inline(__always)
  subscript(token: Int) -> UInt64 { vocabulary[Vocabulary.place(of: ids[token])] }

  /// The hashes of some tokens.
  func hashes(_ tokens: Range<Int>, _ folding: ShingleFolding = .exact) -> [UInt64] {
    var hashes: [UInt64] = []
    read(tokens, folding, into: &hashes)
    return hashes
  }

  /// Replaces what `buffer` holds by the hashes of some tokens.
  ///
  /// - Complexity: O(`tokens.count`).
  func read(
    _ tokens: Range<Int>, _ folding: ShingleFolding = .exact, into buffer: inout [UInt64]
  ) {
    buffer.removeAll(keepingCapacity: true)
    buffer.reserveCapacity(tokens.count)
    switch folding {
    case .exact: append(tokens, to: &buffer) { $0 }
    case .slots: append(tokens, to: &buffer, TokenHash.proposing)
    }
  }

  @inline(__always)
  private func append(
    _ tokens: Range<Int>, to buffer: inout [UInt64], _ folded: (UInt64) -> UInt64
  ) {
    // By way of the stack, as what an array has room for must be written to before it counts.
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TokenList.block) { block in
      ids[tokens].withUnsafeBufferPointer { ids in
        vocabulary.withUnsafeBufferPointer { hashes in
          for start in stride(from: 0, to: ids.count, by: TokenList.block) {
            let count = min(ids.count - start, TokenList.block)
            for i in 0..<count {
              block[i] = folded(hashes[Vocabulary.place(of: ids[start &+ i])])
            }
            buffer.append(contentsOf: UnsafeBufferPointer(rebasing: block[..<count]))
          }
        }
      }
    }
  }

  /// Replaces what `buffer` holds by the ids of some tokens, numbers alike.
  ///
  /// - Complexity: O(`tokens.count`).
  func readFolded(_ tokens: Range<Int>, into buffer: inout [UInt32]) {
    buffer.removeAll(keepingCapacity: true)
    ids.withUnsafeBufferPointer {
      buffer.append(contentsOf: UnsafeBufferPointer(rebasing: $0[tokens]))
    }
    buffer.withUnsafeMutableBufferPointer { ids in
      for i in ids.indices { ids[i] = TokenHash.proposing(ids[i]) }
    }
  }

  /// Asks for the ids of some tokens that are read soon.
  func prefetch(_ tokens: Range<Int>) {
    ids.withUnsafeBufferPointer { Prefetch.read(UnsafeBufferPointer(rebasing: $0[tokens])) }
  }

  /// Asks for the pages of many, which may lie in a file.
  func prefetchPages(_ tokens: Range<Int>) { Prefetch.pages(of: ids, tokens) }

  /// The same from one run of tokens to another, if that stands behind it.
  func prefetchPages(from first: Range<Int>?, to last: Range<Int>?) {
    guard let first, let last, first.lowerBound < last.upperBound else { return }
    prefetchPages(first.lowerBound..<last.upperBound)
  }

  /// Makes room for so many tokens in all.
  mutating func reserveCapacity(_ count: Int) { ids.reserveCapacity(count) }

  /// Appends tokens, which are their hashes; they can be read when the vocabulary is taken.
  mutating func append(_ hashes: [UInt64], _ vocabulary: inout Vocabulary) {
    hashes.withUnsafeBufferPointer { vocabulary.append($0, to: &ids) }
  }

  /// Takes the vocabulary that gave the ids.
  mutating func take(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary.hashes.withUnsafeBufferPointer { Array($0) }
  }
}
