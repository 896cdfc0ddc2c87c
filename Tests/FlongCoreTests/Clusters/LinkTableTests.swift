import Testing

@testable import FlongCore

struct LinkTableTests {
  @Test func pairsAreFoundByEitherPassage() {
    let table = LinkTable([CandidatePair(3, 1), CandidatePair(1, 0)], count: 4)
    #expect((0..<4).map { Array(table[$0]) } == [[1], [3, 0], [], [1]])
  }
}
