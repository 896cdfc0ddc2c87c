import Testing

@testable import FlongCore

struct ShingleFoldingTests {
  private func fold(_ text: String, _ folding: ShingleFolding) -> [UInt64] {
    var folded: [UInt64] = [99]
    Tokeniser().tokens(of: Array(text.utf8)).hashes.withUnsafeBufferPointer {
      folding.fold($0, into: &folded)
    }
    return folded
  }

  @Test func slotsReadAllNumbersAlike() {
    #expect(fold("from just $2 a month", .slots) == fold("from just 15.50 a month", .slots))
    #expect(fold("from just $2 a month", .exact) != fold("from just 15.50 a month", .exact))
  }

  @Test func wordsStayApart() {
    #expect(fold("from 2 to 3", .slots) != fold("from 2 till 3", .slots))
    #expect(fold("the 1st", .slots) != fold("the 2nd", .slots))
  }

  @Test func whatTheBufferHeldIsGone() {
    #expect(fold("", .exact).isEmpty)
    #expect(fold("", .slots).isEmpty)
    #expect(fold("one two", .exact) == Tokeniser().tokens(of: Array("one two".utf8)).hashes)
  }
}
