import Testing

@testable import Flong

struct EvidenceListTests {
  private let all = (0..<5).map { Evidence("repeated", $0, "in # articles", $0) }

  @Test func aListIsAStretch() {
    let list = EvidenceList(all, 1..<3)
    #expect(list.map(\.points) == [1, 2])
    #expect(list == EvidenceList(Array(all[1..<3])))
    #expect(EvidenceList(all, 2..<2).isEmpty)
  }

  @Test func appendingLeavesTheOthersAlone() {
    let list = EvidenceList(all, 1..<3)
    var longer = list
    longer.append(all[0])
    #expect(longer.map(\.points) == [1, 2, 0])
    #expect(list.map(\.points) == [1, 2])
    #expect(EvidenceList(all, 3..<4).map(\.points) == [3])
  }
}
