import Testing

@testable import Flong

struct RemovalCapTests {
  private let prose = ArticleView.Unit(
    "The harbour master opened the new bridge on the first day of spring.", repeats: 9)
  private let line = ArticleView.Unit("Harbour news", repeats: 9)

  /// Applies the cap where the repeated units would all go; gives what goes then.
  private func stripped(_ units: [ArticleView.Unit]) -> [Verdict] {
    let view = ArticleView(units: units)
    var verdicts = units.map { unit in
      Verdict(
        role: unit.isRepeated ? .template : nil, isBoilerplate: unit.isRepeated,
        cluster: unit.cluster)
    }
    RemovalCap.apply(view, Company(view), to: &verdicts)
    return verdicts
  }

  @Test func halfOfTheProseMayGo() {
    #expect(stripped([prose, .own]).map(\.isBoilerplate) == [true, false])
  }

  @Test func moreThanHalfSendsTheArticleToReview() {
    let verdicts = stripped([prose, prose, .own])
    #expect(verdicts.allSatisfy { !$0.isBoilerplate && $0.role == nil })
    for verdict in verdicts.prefix(2) {
      #expect((verdict.evidence.points(RemovalCap.evidenceName) ?? 0) < -Judge.margin)
    }
    #expect(verdicts[2].evidence.isEmpty)
  }

  @Test func linesDoNotCount() {
    #expect(stripped([line, line, line, .own]).map(\.isBoilerplate) == [true, true, true, false])
    #expect(stripped([line, prose, prose, .own])[0].isBoilerplate)
  }

  @Test func appealsDoNotCount() {
    let ask = ArticleView.Unit(
      "Please donate today, because we need your help to go on with this.", repeats: 9)
    #expect(stripped([ask, ask, ask, .own]).map(\.isBoilerplate) == [true, true, true, false])
  }
}
