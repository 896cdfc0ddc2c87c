import Testing

@testable import Flong

struct RemovalTableTests {
  @Test func everyRemovalHasItsArticleAndCluster() throws {
    let run = try FinishedRun.withAppeals()
    let table = try run.removals()
    #expect(Set(table.removals.map(\.row)) == Set(0..<6))
    #expect(table.removals.allSatisfy { $0.cluster != nil })
    let gone = try run.articles().rows.reduce(0) { $0 + $1.removed }
    #expect(table.bytes(clusters: try run.contents().entries.count).reduce(0, +) == gone)
    #expect(table.removals.allSatisfy { $0.role == Role.allCases.firstIndex(of: .appeal) })
    #expect(table.removals.allSatisfy { $0.policy == Policy.allCases.firstIndex(of: .strip) })
    #expect(table.removals.map(\.line) == Array(1...table.removals.count))
  }

  @Test func bytesOfAPartAreCounted() throws {
    let run = try FinishedRun.withAppeals()
    let table = try run.removals()
    let first = try #require(table.removals.first)
    let length = first.end - first.start
    #expect(table.bytes(removedFrom: first.start..<first.end, of: first.row) == length)
    #expect(table.bytes(removedFrom: first.start + 3..<first.end - 3, of: first.row) == length - 6)
    #expect(table.bytes(removedFrom: 0..<first.start, of: first.row) == 0)
  }
}
