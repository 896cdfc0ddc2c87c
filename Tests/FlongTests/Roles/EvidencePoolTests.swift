import Testing

@testable import Flong

struct EvidencePoolTests {
  private func list(_ number: Int) -> [Evidence] {
    [Evidence("repeated", 6, "in # articles", number), Evidence("short", 2, "a few words")]
  }

  /// The address of the first of some evidence.
  private func address(_ list: Stretch<Evidence>) -> Int? {
    list.withContiguousStorageIfAvailable { Int(bitPattern: $0.baseAddress) }
  }

  @Test func equalListsAreOneInMemory() {
    var verdicts = [list(7), [], list(8), list(7)].map { Verdict(evidence: $0) }
    #expect(address(verdicts[0].evidence) != address(verdicts[3].evidence))
    EvidencePool.gather(&verdicts)
    #expect(address(verdicts[0].evidence) == address(verdicts[3].evidence))
    #expect(address(verdicts[0].evidence) != address(verdicts[2].evidence))
    #expect(verdicts[1].evidence.isEmpty)
  }

  /// More lists than are remembered, so that one takes the place of another.
  @Test func everyListIsGivenBackAsItIs() {
    let lists = (0..<12_000).map { list($0 % 5_000) } + [list(1).reversed()]
    var verdicts = lists.map { Verdict(evidence: $0) }
    EvidencePool.gather(&verdicts)
    for (verdict, list) in zip(verdicts, lists) { #expect(verdict.evidence == Stretch(list)) }
  }
}
