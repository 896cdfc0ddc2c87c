import Testing

@testable import Flong

struct JudgeSurveyingTests {
  private static let menu = [
    "City", "Harbour", "Island", "School", "Market", "Village", "Garden", "Travel", "Weather",
    "Science", "Letters", "Awards",
  ].map { "\($0) news and views" }
  private let workers = Workers(jobs: 2)

  /// Four pages of one menu, and stories of which a few print a line of it or share a notice.
  private func judge(pages: Int) -> Judge {
    var prose = Prose(seed: 8)
    let notice = prose.paragraph(2)
    var texts = (0..<pages).map { _ in
      (JudgeSurveyingTests.menu + [prose.paragraph(3)]).joined(separator: "\n\n")
    }
    for number in 0..<20 {
      var paragraphs = [prose.paragraph(3), prose.paragraph(2)]
      if number % 5 == 0 { paragraphs.append(JudgeSurveyingTests.menu[number / 5]) }
      if number % 3 == 0 { paragraphs.append(notice) }
      texts.append(paragraphs.joined(separator: "\n\n"))
    }
    let made = Collection(texts)
    return Judge(
      made.articles, made.corpus, made.matches, made.facts,
      ReprintFinder().find(made.corpus, made.matches, made.facts, workers: Workers(jobs: 1)),
      UserVerdicts(),
      workers: workers)
  }

  /// What is asked of pages is the same as if all articles had been looked at.
  @Test func whatPagesPrintIsKnownInFull() {
    let judge = judge(pages: 4)
    let clusters = judge.matches.clusters.clusters.count
    let all = CopyPlaces(
      articles: Array(judge.titles.indices), clusters: clusters, workers: workers,
      view: judge.view)
    var lines = 0
    for page in 0..<4 {
      let view = judge.view(article: page)
      for i in view.units.indices {
        #expect(judge.places.beside(view, i) == all.beside(view, i))
        #expect(judge.places.alike(view, i) == all.alike(view, i))
        guard let cluster = view.units[i].cluster else { continue }
        #expect(judge.places.sums[cluster] == all.sums[cluster])
        lines += 1
      }
    }
    #expect(lines >= 4 * 12)
    // Nobody asks for what no page prints.
    func copies(_ places: CopyPlaces) -> Int { places.sums.reduce(0) { $0 + $1.copies } }
    #expect(copies(judge.places) < copies(all))
  }

  @Test func withoutPagesNothingIsLookedAt() {
    #expect(judge(pages: 0).places.sums.isEmpty)
  }
}
