import Testing

@testable import Flong

struct SharedProseTests {
  private let prose = ArticleView.Unit.own.with { $0.repeats = 3 }
  private let line = ArticleView.Unit("Harbour news", repeats: 8)

  private func runs(_ units: [ArticleView.Unit]) -> [SharedProse.Run?] {
    let view = ArticleView(units: units)
    let shared = SharedProse(view, Company(view))
    return units.indices.map { shared[$0] }
  }

  /// As many repeated sentences as make a run.
  private var story: [ArticleView.Unit] {
    let count = (SharedProse.leastWords + prose.form.words - 1) / prose.form.words
    return [ArticleView.Unit](repeating: prose, count: count)
  }

  @Test func repeatedSentencesInARowAreARun() {
    let frequent = prose.with { $0.repeats = 5 }
    let run = SharedProse.Run(words: (story.count + 1) * prose.form.words, repeats: 5)
    let units = [line] + story + [frequent, line]
    #expect(runs(units) == [nil] + units.dropFirst(2).map { _ in run } + [nil])
  }

  @Test func aFewSentencesAreNone() {
    #expect(runs([line] + story.dropLast() + [line]).allSatisfy { $0 == nil })
    #expect(runs([]).isEmpty)
  }

  @Test func aLineEndsARun() {
    let half = story.count / 2
    #expect(runs(story.prefix(half) + [line] + story.dropFirst(half)).allSatisfy { $0 == nil })
  }

  @Test func aSentenceThatStandsOnceIsPassedOver() {
    let half = story.count / 2
    let found = runs(story.prefix(half) + [.own] + story.dropFirst(half))
    #expect(found.allSatisfy { $0 == found[0] })
    #expect(found[0]?.words == story.count * prose.form.words)
  }

  @Test func proseOfItsOwnIsNone() {
    #expect(runs(story.map { $0.with { $0.repeats = 1 } }).allSatisfy { $0 == nil })
  }

  @Test func whatAsksAndWhatStandsUnderAllIsNone() {
    let ask = ArticleView.Unit(
      "Please donate today to all of our work, we need your help.", repeats: 3)
    #expect(runs([ArticleView.Unit](repeating: ask, count: 8)).allSatisfy { $0 == nil })
    #expect(runs([ask] + story.prefix(5) + [ask]).allSatisfy { $0 == nil })
    let standing = story.map { sentence in
      sentence.with { ($0.repeats, $0.inSource, $0.topic) = (40, 40, 0) }
    }
    #expect(standing.allSatisfy { $0.isStanding })
    #expect(runs(standing).allSatisfy { $0 == nil })
  }
}
