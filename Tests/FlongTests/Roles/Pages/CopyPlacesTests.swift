import Testing

@testable import Flong

struct CopyPlacesTests {
  private func line(_ cluster: Int) -> ArticleView.Unit {
    ArticleView.Unit("Harbour news", repeats: 3).with { $0.cluster = cluster }
  }

  private func places(_ views: [ArticleView], clusters: Int = 4, jobs: Int = 1) -> CopyPlaces {
    CopyPlaces(articles: Array(views.indices), clusters: clusters, workers: Workers(jobs: jobs)) {
      views[$0]
    }
  }

  @Test func sumsRunOverAllCopies() {
    let views = [
      ArticleView(line(0), .own, line(1), .own), ArticleView(.own, line(0), line(1)),
      ArticleView(line(0), line(1)),
    ]
    let sums = places(views).sums
    #expect(sums.count == 4)
    #expect(sums[0].copies == 3 && sums[1].copies == 3)
    #expect(sums[0].inBody == 0 && sums[1].inBody == 1)
    #expect(sums[0].own == 3 && sums[0].distance == 2 + PageLayout.farthest)
    #expect(sums[2] == CopyPlaces.Sums())
  }

  @Test func anArticleWithoutATextOfItsOwnIsNoneThatPrintsIt() {
    let views = [
      ArticleView(line(0), .own, line(0)), ArticleView(line(0), line(1)),
      ArticleView(.own, line(0)),
    ]
    let sums = places(views).sums
    #expect(sums[0].copies == 4)
    #expect(sums[0].texts == 2)
    #expect(sums[1].texts == 0)
  }

  @Test func besideCountsTheArticlesWithTheSameNeighbour() {
    let views = [
      ArticleView(line(0), line(1), .own), ArticleView(line(0), line(1), line(2), .own),
      ArticleView(line(2), .own, line(1), .own),
    ]
    let places = places(views)
    #expect(places.beside(views[0], 0) == 3 - 1)  // at the top, and above line 1
    #expect(places.beside(views[0], 1) == 2)
    #expect(places.beside(views[1], 2) == 1)
    // Between own paragraphs it has no neighbour that could be the same.
    #expect(places.beside(views[2], 2) == 1)
  }

  @Test func anArticleCountsOnceHoweverOftenItPrintsTheNeighbours() {
    let views = [
      ArticleView(line(0), line(1), line(0), line(1), .own), ArticleView(.own, line(0), line(1)),
    ]
    #expect(places(views).beside(views[0], 1) == 2)
  }

  @Test func alikeCountsRepeatedLinesBetweenTheSameTwo() {
    let comments = ArticleView.Unit("14 voices")
    let views = [
      ArticleView(line(0), line(1), line(2), .own), ArticleView(line(0), line(3), line(2), .own),
      ArticleView(line(0), comments, line(2), .own), ArticleView(line(0), comments, .own),
    ]
    let places = places(views)
    #expect(places.alike(views[2], 1) == 2)
    #expect(places.alike(views[3], 1) == 0)
    #expect(places.alike(views[2], 0) == 0)
    #expect(places.alike(views[2], 3) == 0)
  }

  @Test func threadsDoNotShow() {
    let views = (0..<400).map { number in
      ArticleView(line(number % 3), .own, line(3), line(number % 2), .own)
    }
    let (one, many) = (places(views), places(views, jobs: 7))
    #expect(one.sums == many.sums)
    for view in views.prefix(6) {
      for i in view.units.indices where view.units[i].isRepeated {
        #expect(one.beside(view, i) == many.beside(view, i))
        #expect(one.alike(view, i) == many.alike(view, i))
      }
    }
  }

  @Test func withoutPagesNothingIsKnown() {
    let view = ArticleView(line(0), line(1), line(2))
    #expect(CopyPlaces().sums.isEmpty)
    #expect(CopyPlaces().beside(view, 1) == 1)
    #expect(CopyPlaces().alike(view, 1) == 0)
  }
}
