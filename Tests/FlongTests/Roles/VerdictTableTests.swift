import Testing

@testable import Flong

struct VerdictTableTests {
  private func row(_ points: Int, isBoilerplate: Bool = false) -> VerdictTable.Row {
    VerdictTable([
      Verdict(isBoilerplate: isBoilerplate, evidence: [Evidence("name", points, "detail")])
    ])[0]
  }

  private func verdicts(_ lists: [[Evidence]]) -> VerdictTable {
    VerdictTable(lists.map { Verdict(evidence: $0) })
  }

  @Test func aRowIsWhatTheJudgeHeld() {
    var verdict = Verdict(
      role: .appeal, isBoilerplate: true, cluster: 7, evidence: [Evidence("asking", 9, "gives")])
    verdict.userKeeps = false
    verdict.isForReview = true
    let table = VerdictTable([Verdict(), verdict])
    #expect(table.count == 2)
    #expect(table[0].cluster == nil && table[0].role == nil && table[0].userKeeps == nil)
    #expect(!table[0].isBoilerplate && !table[0].isForReview && table[0].points == 0)
    #expect(table[1].cluster == 7 && table[1].role == .appeal && table[1].userKeeps == false)
    #expect(table[1].isBoilerplate && table[1].isForReview && table[1].points == 9)
    #expect(table.evidence(0).isEmpty && Array(table.evidence(1)) == verdict.evidence)
  }

  @Test func confidenceGrowsWithThePoints() {
    let series = (Judge.margin...20).map { row($0, isBoilerplate: true).confidence }
    #expect(series == series.sorted())
    #expect(series[0] == 92 && series.last == 99)
  }

  @Test func whatStaysIsTheSurerTheFewerPointsItHas() {
    let series = (-12..<Judge.margin).map { row($0).confidence }
    #expect(series == series.sorted(by: >))
    #expect(series[0] == 99 && row(0).confidence == 50)
  }

  @Test func tablesAreJoined() {
    let first = [[Evidence("short", 2, "a few words")], []]
    let second = [[Evidence("prose", -5, "a sentence")], first[0]]
    var table = verdicts(first)
    var part = verdicts([[Evidence("list", -3, "many")]])
    part.removeAll()
    part.append(second.map { Verdict(evidence: $0) })
    table.append(part)
    #expect(table.map(\.points) == [2, 0, -5, 2])
    #expect(table.indices.map { Array(table.evidence($0)) } == first + second)
  }

  @Test func aRowIsSmall() {
    #expect(MemoryLayout<VerdictTable.Row>.stride == 16)
  }
}
