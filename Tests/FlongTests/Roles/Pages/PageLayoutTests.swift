import Testing

@testable import Flong

struct PageLayoutTests {
  private let line = ArticleView.Unit("Harbour news", repeats: 5)
  private let once = ArticleView.Unit("Kessari, Monday")

  private func layout(_ units: [ArticleView.Unit]) -> PageLayout {
    PageLayout(ArticleView(units: units))
  }

  private func isPage(_ units: [ArticleView.Unit]) -> Bool {
    PageLayout.ofPage(ArticleView(units: units)) != nil
  }

  private func lines(_ count: Int) -> [ArticleView.Unit] { .init(repeating: line, count: count) }

  @Test func manyRepeatedLinesMakeAPage() {
    #expect(isPage(lines(PageLayout.leastLines) + [.own]))
    #expect(!isPage(lines(PageLayout.leastLines - 1) + [.own]))
    #expect(!isPage([]))
  }

  @Test func repeatedSentencesAreNoLinesOfAPage() {
    let prose = ArticleView.Unit(
      "The harbour master opened the new bridge on the first day of spring.", repeats: 5)
    #expect(!isPage([ArticleView.Unit](repeating: prose, count: 20) + [.own]))
  }

  @Test func rowsOfFiguresAreNoLinesOfAPage() {
    let row = ArticleView.Unit("Tarn 54 points", repeats: 5)
    #expect(!isPage([ArticleView.Unit](repeating: row, count: 20) + [.own]))
    let varied = ArticleView.Unit("Lower Vess 54 points", repeats: 5).with { $0.varies = true }
    #expect(!isPage([ArticleView.Unit](repeating: varied, count: 20) + [.own]))
  }

  @Test func inALongTextAFewRepeatedLinesAreNoPage() {
    let most = PageLayout.leastLines * 100 / PageLayout.leastShare - PageLayout.leastLines
    let own = [ArticleView.Unit](repeating: .own, count: most)
    #expect(isPage(lines(PageLayout.leastLines) + own))
    #expect(!isPage(lines(PageLayout.leastLines) + own + [.own]))
  }

  @Test func shareIsThatOfAllRepeatedLines() {
    #expect(layout(lines(1) + [.own, once, .own]).share == 25)
    #expect(layout([]).share == 0)
  }

  @Test func theBodyReachesFromTheFirstToTheLastOwnParagraph() {
    let places = layout([line, .own, line, once, .own, line]).places
    #expect(places.map(\.isInBody) == [false, true, true, true, true, false])
  }

  @Test func nearCountsThreeLinesOnEitherSide() {
    let places = layout([once] + lines(4) + [once, once, once, once]).places
    #expect(places[0].near == 100)
    #expect(places[1].near == 75)  // four lines can be seen from the second
    #expect(places[4].near == 50)
    #expect(places[8].near == 0)
    #expect(layout([line]).places[0].near == 0)
  }

  @Test func ownParagraphsAreCountedWithinEightLines() {
    let units = [.own, .own] + lines(9) + [.own]
    let places = layout(units).places
    #expect(places[5].own == 3)
    #expect(places[9].own == 2)  // the second and the last
    #expect(places[10].own == 1)
  }

  @Test func distanceRunsBothWaysUpToALimit() {
    let places = layout(lines(12) + [.own] + lines(2)).places
    #expect(places.map(\.distance).suffix(5) == [2, 1, 0, 1, 2])
    #expect(places[0].distance == PageLayout.farthest)
    #expect(layout([line]).places[0].distance == PageLayout.farthest)
  }

  @Test func runsEndAtWhatStandsOnce() {
    let places = layout(lines(3) + [.own] + lines(2)).places
    #expect(places.map(\.run) == [3, 3, 3, 0, 2, 2])
  }
}
