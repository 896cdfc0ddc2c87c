import Flong
import Testing

@testable import FlongEvaluation

struct CrossValidationTests {
  /// Fold 0 calls the menus of its articles journalism; the others never see that.
  @Test func aFoldIsJudgedByTheOthers() throws {
    var set = ExampleSet.pages(sources: 3)
    let folds = set.articles.indices.map { $0 / 5 }
    for article in 0..<5 {
      for label in set.labels[article].indices {
        set.labels[article][label].isBoilerplate.toggle()
      }
    }
    let form = FittingSet("pages", set, folds: folds, cap: 1_000, jobs: 1)
    var rows = FittingRows(features: PageLine.features.count)
    form.add(to: &rows, keepWeight: 1)
    var parameters = BoostingParameters()
    parameters.rounds = 30
    let odds = CrossValidation([form], rows, parameters, jobs: 1).logOdds[0]
    for (line, odds) in zip(form.lines, odds) where folds[line.article] == 0 {
      let text = String(decoding: set.articles[line.article].text[line.bytes], as: UTF8.self)
      #expect((odds > 0) == (text != "What comes next"), "\(text) \(odds)")
    }
  }

  @Test func theRulesBesideTheModelCount() throws {
    let set = ExampleSet.make(
      (0..<10).map { number in ExampleSet.menu + ["+Text \(number) of its own stands here."] },
      sources: (0..<10).map { "source \($0)" }, separator: "\n")
    let form = FittingSet("pages", set, folds: (0..<10).map { $0 % 3 }, cap: 1_000, jobs: 1)
    var rows = FittingRows(features: PageLine.features.count)
    for kind in [true, false] {
      for fold in 0..<Fold.count {
        rows.append(
          [Int](repeating: 0, count: PageLine.features.count), isBoilerplate: kind, fold: fold)
      }
    }
    let validation = CrossValidation([form], rows, BoostingParameters(), jobs: 1)
    let points = form.lines.map(\.points)
    // No other article of the source prints the lines, and that speaks against them.
    #expect(!points.isEmpty && points.allSatisfy { $0 < 0 })
    let unit = Double(PageLine.unit) / 100
    #expect(
      validation.judged(0) == zip(validation.logOdds[0], points).map { $0 + Double($1) * unit })
  }
}
