import Flong
import Testing

@testable import FlongEvaluation

struct FittingSetTests {
  private let set = ExampleSet.pages(sources: 2)

  private func form(cap: Double = 1_000) -> FittingSet {
    FittingSet("pages", set, folds: (0..<10).map { $0 % 3 }, cap: cap, jobs: 1)
  }

  @Test func linesHaveTheLabelsOverThem() {
    let form = form()
    #expect(form.lines.count == 110)
    for (line, label) in zip(form.lines, form.isBoilerplate) {
      let text = String(decoding: set.articles[line.article].text[line.bytes], as: UTF8.self)
      #expect(label == (text == "Crossword" ? nil : text != "What comes next"), "\(text)")
    }
  }

  @Test func rowsAreWeighed() {
    var rows = FittingRows(features: PageLine.features.count)
    form().add(to: &rows, keepWeight: 3)
    #expect(rows.count == 100)
    #expect(zip(rows.isBoilerplate, rows.weights).allSatisfy { $1 == ($0 ? 1 : 3) })
    #expect(rows.isBoilerplate.count { $0 } == 90)
    #expect(rows.folds == (0..<100).map { $0 / 10 % 3 })
  }

  @Test func aLargeSetWeighsNoMoreThanItsCap() {
    var rows = FittingRows(features: PageLine.features.count)
    form(cap: 20).add(to: &rows, keepWeight: 1)
    #expect(rows.weights.allSatisfy { abs($0 - 0.2) < 1e-9 })
  }

  @Test func whatReachesTheThresholdIsStripped() {
    let form = form()
    let odds = form.isBoilerplate.map { $0 == false ? -1.0 : 1 }
    let right = form.score(odds, threshold: 1)
    #expect(right.paragraphs.recall == 1 && right.lost == 0)
    #expect(form.score(odds, threshold: 1.1).paragraphs.recall == 0)
    // A quarter of the journalism is the subheading.
    let all = form.score(odds, threshold: -1)
    #expect(all.lost == 0.2)
  }
}
