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

  @Test(
    arguments: ["", "one two", "from just $2 a month", "17", "may 3"],
    [ShingleFolding.exact, .slots])
  func inPlaceTheReadingIsTheSame(text: String, folding: ShingleFolding) {
    let tokens = Tokeniser().tokens(of: Array(text.utf8)).hashes
    var buffer: [UInt64] = [99]
    tokens.withUnsafeBufferPointer { tokens in
      folding.withFolded(tokens, buffer: &buffer) {
        #expect(Array($0) == fold(text, folding))
        // Nothing is copied that reads the same.
        let isFolded = folding == .slots && tokens.contains(where: TokenHash.isNumber)
        #expect(($0.baseAddress == tokens.baseAddress) == !isFolded)
      }
    }
  }
}
