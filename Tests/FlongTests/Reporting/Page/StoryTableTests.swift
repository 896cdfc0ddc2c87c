import Testing

@testable import Flong

struct StoryTableTests {
  @Test func theLargestStoryComesFirst() throws {
    let run = try FinishedRun.withAppeals()
    let lines = [
      #"{"representative":"n0","members":[{"id":"n0"},{"id":"n1"}]}"#,
      #"{"representative":"n3","members":[{"id":"n2"},{"id":"n3"},{"id":"n4"}]}"#,
    ]
    let table = try StoryTable(
      ResultFile(Array(lines.joined(separator: "\n").utf8), path: ""), run.articles(),
      workers: run.workers)
    #expect(table.stories.map(\.members) == [[2, 3, 4], [0, 1]])
    #expect(table.stories.map(\.representative) == [3, 0])
  }

  @Test func aRunListsItsStories() throws {
    let run = try FinishedRun.withAppeals()
    let table = try StoryTable(run.file("stories.jsonl"), run.articles(), workers: run.workers)
    #expect(table.stories.map(\.members) == [[4, 5]])
  }
}
