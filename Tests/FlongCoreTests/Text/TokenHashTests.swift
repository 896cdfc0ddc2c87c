import Testing

@testable import FlongCore

@Suite struct TokenHashTests {
  @Test func numbersShareOneSlotWhenProposing() {
    let run = Tokeniser().tokens(of: Array("2 of 1,500 men".utf8))
    #expect(run.hashes.map(TokenHash.isNumber) == [true, false, true, false])
    #expect(run.hashes[0] != run.hashes[2])
    let proposing = run.hashes.map(TokenHash.proposing)
    #expect(proposing == [TokenHash.slot, run.hashes[1], TokenHash.slot, run.hashes[3]])
    #expect(TokenHash.isNumber(TokenHash.slot))
  }

  @Test func theBlockIsHashedAtSixteenBytes() {
    let block = Array("junta".utf8) + [UInt8](repeating: 0, count: 11)
    let expected = block.withUnsafeBytes { XXH3.hash64($0) } & ~1
    #expect(Tokeniser().tokens(of: Array("Junta".utf8)).hashes == [expected])
    let long = Array("counterrevolutionaries".utf8)
    let whole = long.withUnsafeBytes { XXH3.hash64($0) } & ~1
    #expect(Tokeniser().tokens(of: long).hashes == [whole])
  }
}
