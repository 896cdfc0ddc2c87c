import Testing

@testable import Flong

struct PlannedRemovalTests {
  @Test func removalsAreTheEditsOfTheRun() {
    let analysis = Analysis(NewsFolder.articles(60, seed: 5), Configuration())
    let removals = analysis.removals
    #expect(removals.count == 60)
    #expect(removals.contains { !$0.isEmpty })
    for (planned, edits) in zip(removals, analysis.edits) {
      #expect(planned.map(\.bytes) == edits.map { $0.start..<$0.end })
      #expect(planned.map(\.role) == edits.map(\.role))
      #expect(planned.allSatisfy { (50...100).contains($0.confidence) })
    }
  }
}
