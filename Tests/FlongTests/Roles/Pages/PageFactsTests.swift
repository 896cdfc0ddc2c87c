import Testing

@testable import Flong

struct PageFactsTests {
  private let line = ArticleView.Unit("Harbour news today", repeats: 6).with {
    $0.sourceSize = 40
    $0.inSource = 4
    $0.inArticle = 2
  }

  private func facts(_ view: ArticleView, _ places: CopyPlaces = CopyPlaces()) -> PageFacts {
    PageFacts(view, PageLayout(view), places)
  }

  private func value(_ feature: PageFeature, _ facts: PageFacts, _ i: Int) -> Int? {
    PageFeature.allCases.firstIndex(of: feature).map { facts.values(i)[$0] }
  }

  @Test func everyFeatureHasItsValue() {
    let facts = facts(ArticleView(line, .own))
    let values = facts.values(0)
    #expect(values.count == PageFeature.allCases.count)
    let expected: [(PageFeature, Int)] = [
      (.repeats, 6), (.inSource, 4), (.share, 10), (.sourceSize, 40), (.inBody, 0), (.near, 0),
      (.own, 100), (.distance, 100), (.beside, 1), (.run, 1), (.pageShare, 50), (.inArticle, 2),
      (.words, 3), (.isTerminated, 0), (.figures, 0), (.isAlone, 1), (.isTitle, 0), (.cue, 0),
      (.reporting, 0),
    ]
    #expect(expected.map(\.0) == PageFeature.allCases)
    #expect(expected.map(\.1) == values)
  }

  @Test func formAndWordsAreThoseOfTheLine() {
    let said = ArticleView.Unit("Read more, he said 12.", repeats: 3).with {
      $0.isTitle = true
      $0.isAlone = false
    }
    let facts = facts(ArticleView(said, .own))
    let expected: [(PageFeature, Int)] = [
      (.words, 5), (.isTerminated, 1), (.figures, 20), (.isAlone, 0), (.isTitle, 1), (.cue, 3),
      (.reporting, 3),
    ]
    for (feature, number) in expected { #expect(value(feature, facts, 0) == number, "\(feature)") }
  }

  @Test func placesAreTheMeanOfAllCopies() {
    let views = [
      ArticleView(line, line.with { $0.cluster = 1 }, .own), ArticleView(.own, line, .own),
      ArticleView(.own, line.with { $0.cluster = 1 }),
    ]
    let places = CopyPlaces(articles: [0, 1, 2], clusters: 2, workers: Workers(jobs: 1)) {
      views[$0]
    }
    let facts = facts(views[0], places)
    #expect(value(.inBody, facts, 0) == 50)
    #expect(value(.near, facts, 0) == 25)
    #expect(value(.own, facts, 0) == 150)
    #expect(value(.distance, facts, 0) == 150)
    #expect(facts.texts(0) == 2)
    // What the line's own article looks like is not averaged.
    #expect(value(.run, facts, 0) == 2)
    #expect(value(.pageShare, facts, 0) == 66)
  }

  @Test func aLineWithoutAClusterStandsForItself() {
    let facts = facts(ArticleView(.own, line.with { $0.cluster = nil }, .own))
    #expect(value(.inBody, facts, 1) == 100)
    #expect(facts.texts(1) == 0)
  }
}
