import Testing

@testable import Flong

struct BlankPlacesTests {
  private func article(_ id: String, file: Int, line: Int) -> Article {
    Article(
      id: id, text: [],
      origin: line == 0
        ? .file(file)
        : .record(RecordPlace(file: file, line: line, text: 0..<0, isEscaped: false)))
  }

  @Test func theFirstFewAreNamedInTheOrderOfTheArticles() {
    var blank = BlankPlaces()
    for line in (1...9).reversed() {
      blank.insert(article("", file: 1, line: line).origin)
    }
    var corpus = Corpus(articles: (1...9).map { article("n\($0)", file: 1, line: $0) })
    blank.note(&corpus)
    #expect(corpus.notes == ["9 articles have no text: n1, n2, n3, n4, n5, …"])
  }

  /// An article may have been left out since, for its id; another file has a line of that number too.
  @Test func onlyArticlesThatAreThereAreNamed() {
    var blank = BlankPlaces()
    blank.insert(article("left out", file: 0, line: 3).origin)
    var corpus = Corpus(articles: [article("a", file: 0, line: 0), article("b", file: 1, line: 3)])
    blank.note(&corpus)
    #expect(corpus.notes.isEmpty)
    blank.insert(.file(0))
    blank.note(&corpus)
    #expect(corpus.notes == ["1 article has no text: a"])
  }
}
