import Testing

/// Collections in which repetition is journalism, next to some in which it is not.
@Suite struct KeptJournalismTests {
  static let collections = Seeds.names(in: "Tests/Fixtures/Kept")

  @Test(arguments: collections, [true, false])
  func onlyMarkedLinesGo(name: String, hasSources: Bool) {
    let articles = MarkedArticle.collection(name).map {
      MarkedArticle(id: $0.id, source: hasSources ? $0.source : nil, pieces: $0.pieces)
    }
    #expect(articles.count >= 2)
    let stripping = Stripping(articles)
    #expect(stripping.faults.isEmpty, "\(name)\(stripping.report)")
  }
}
