/// Stories of a finished run, as `stories.jsonl` lists them.
struct StoryTable: Sendable {
  struct Story: Sendable {
    /// Rows; the representative is the one at `representative`.
    var members: [Int]
    var representative: Int
  }

  /// The stories that a report names at most.
  static let most = 500

  /// The largest first.
  let stories: [Story]

  init(_ file: ResultFile, _ articles: ArticleTable, workers: Workers) throws(FlongError) {
    let read = try file.map(["representative", "members"], workers: workers) {
      _, fields -> Story? in
      var scanner = JSONLine(fields: ["id"])
      let members = (fields.elements(1) ?? []).compactMap { element -> Int? in
        guard let member = try? JSONFields(element, scanner: &scanner) else { return nil }
        return articles.row(member.slice(0))
      }
      guard let representative = articles.row(fields.slice(0)), members.count > 1 else {
        return nil
      }
      return Story(members: members, representative: representative)
    }
    self.init(read)
  }

  init(_ stories: [Story]) {
    self.stories = stories.enumerated().sorted {
      ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
    }.map(\.element)
  }
}
