import FlongCore
import Testing

@testable import Flong

struct TokenListTests {
  private let text = "Page 3 of 12: the first of three pages, and the first of 12"
  private var hashes: [UInt64] { Tokeniser().tokens(of: Array(text.utf8)).hashes }

  @Test func tokensAreReadAsTheyWereAppended() {
    let list = TokenList(text)
    #expect(list.count == hashes.count && list.all == hashes)
    #expect(hashes.indices.map { list[$0] } == hashes)
    #expect(list.hashes(4..<7) == Array(hashes[4..<7]))
    #expect(list.hashes(4..<4).isEmpty)
  }

  @Test func equalTokensHaveEqualIDs() {
    let list = TokenList(text)
    for a in hashes.indices {
      for b in hashes.indices { #expect((list.ids[a] == list.ids[b]) == (hashes[a] == hashes[b])) }
      #expect(TokenHash.isNumber(list.ids[a]) == TokenHash.isNumber(hashes[a]))
    }
    #expect(list.vocabulary.count == Set(hashes).count)
  }

  @Test func foldedAllNumbersAreAlike() {
    let list = TokenList(text)
    #expect(list.hashes(0..<list.count, .slots) == hashes.map(TokenHash.proposing))
    var ids: [UInt32] = [99]
    list.readFolded(0..<list.count, into: &ids)
    #expect(ids.count == hashes.count)
    for a in hashes.indices {
      for b in hashes.indices {
        let alike = TokenHash.proposing(hashes[a]) == TokenHash.proposing(hashes[b])
        #expect((ids[a] == ids[b]) == alike)
      }
    }
  }

  /// Longer than what goes by way of the stack.
  @Test(arguments: [127, 128, 129, 1000])
  func longRunsAreReadWhole(count: Int) {
    let hashes = (0..<count).map { UInt64($0 % 300) &* 0x9E37_79B9_7F4A_7C15 }
    let list = TokenList(hashes)
    var buffer: [UInt64] = [99]
    list.read(0..<count, into: &buffer)
    #expect(buffer == hashes)
    list.read(1..<count - 1, .slots, into: &buffer)
    #expect(buffer == hashes[1..<count - 1].map(TokenHash.proposing))
  }
}
