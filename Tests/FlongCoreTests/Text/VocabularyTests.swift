import Testing

@testable import FlongCore

struct VocabularyTests {
  private func ids(_ hashes: [UInt64], _ vocabulary: inout Vocabulary) -> [UInt32] {
    var ids: [UInt32] = []
    hashes.withUnsafeBufferPointer { vocabulary.append($0, to: &ids) }
    return ids
  }

  @Test func tokensAreNumberedAsTheyCome() {
    var vocabulary = Vocabulary()
    #expect(ids([40, 20, 41, 20], &vocabulary) == [0, 2, 5, 2])
    #expect(ids([20, 60], &vocabulary) == [2, 6])
    #expect(vocabulary.hashes == [40, 20, 41, 60])
    #expect(Vocabulary.place(of: 5) == 2)
  }

  @Test func pairsOfIDsHaveHashesOfTheirOwn() {
    let ids: [UInt32] = [0, 1, 2, 3, 1 << 16, 1 << 31, .max]
    let hashes = ids.flatMap { first in ids.map { Vocabulary.hash(of: first, $0) } }
    #expect(Set(hashes).count == ids.count * ids.count)
    #expect(Set(ids.map { Vocabulary.hash(of: $0) }).count == ids.count)
  }

  @Test func nothingGivesNothing() {
    var vocabulary = Vocabulary()
    #expect(ids([], &vocabulary).isEmpty && vocabulary.hashes.isEmpty)
  }

  /// Few and many tokens, in blocks of all sizes, with hashes that begin at one place or few.
  @Test(arguments: [3, 300, 200_000] as [UInt64], [1, 1 << 20, 0x9E37_79B9_7F4A_7C15] as [UInt64])
  func idsTellTokensApart(different: UInt64, factor: UInt64) {
    // What begins at one place is found one after the other.
    let different = factor == 1 ? min(different, 3000) : different
    var random = SeededGenerator(seed: different &+ factor)
    var vocabulary = Vocabulary()
    var known: [UInt64: UInt32] = [:]
    for count in [1, 127, 255, 256, 257, 5000] {
      let hashes = (0..<count).map { _ in
        UInt64.random(in: 0..<different, using: &random) &* factor
      }
      for (hash, id) in zip(hashes, ids(hashes, &vocabulary)) {
        #expect(TokenHash.isNumber(id) == TokenHash.isNumber(hash))
        #expect(vocabulary.hashes[Vocabulary.place(of: id)] == hash)
        #expect(known[hash] ?? id == id)
        known[hash] = id
      }
    }
    #expect(known.count == vocabulary.hashes.count)
  }
}
