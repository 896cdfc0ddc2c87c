import Testing

/// Collections in which repetition is journalism, next to some in which it is not.
@Suite struct KeptJournalismTests {
  static let collections = Seeds.names(in: "Tests/Fixtures/Kept")

  /// What the judge gets wrong so far.
  static let known: [String: Comment] = [
    "appeal-that-tells-a-story.txt": "more than five sentences without a cue part an appeal in two"
  ]

  @Test(arguments: collections, [true, false])
  func onlyMarkedLinesGo(name: String, hasSources: Bool) {
    let articles = MarkedArticle.collection(name).map {
      MarkedArticle(id: $0.id, source: hasSources ? $0.source : nil, pieces: $0.pieces)
    }
    #expect(articles.count >= 2)
    let stripping = Stripping(articles)
    withKnownIssue(Self.known[name]) {
      #expect(stripping.faults.isEmpty, "\(name)\(stripping.report)")
    } when: {
      Self.known[name] != nil
    }
  }
}
