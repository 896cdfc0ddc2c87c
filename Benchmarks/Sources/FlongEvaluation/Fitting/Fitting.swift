internal import Flong

/// Everything that comes of fitting: how the model does on sites it has not seen, and the model.
struct Fitting {
  /// What losing a line of journalism weighs against keeping one of boilerplate.
  static let keepWeight = 7.0

  private let sets: [FittingSet]
  private let rows: FittingRows
  private let parameters: BoostingParameters
  private let jobs: Int

  init(
    _ sets: [LabelledSet], _ parameters: BoostingParameters = BoostingParameters(), jobs: Int,
    progress: (String) -> Void
  ) throws {
    self.sets = FittingSets.forms(sets, jobs: jobs, progress: progress)
    self.parameters = parameters
    self.jobs = jobs
    var rows = FittingRows(features: PageLine.features.count)
    for set in self.sets { set.add(to: &rows, keepWeight: Fitting.keepWeight) }
    for fold in 0..<Fold.count {
      guard Set(rows.without(fold: fold).isBoilerplate).count == 2 else {
        throw EvaluationError("too few labelled lines of web pages; no model can be fitted on them")
      }
    }
    self.rows = rows
  }

  /// How models do on sources that were held back from them.
  var tables: [Table] {
    let validation = CrossValidation(sets, rows, parameters, jobs: jobs)
    return [FittingTables.strip(validation), FittingTables.calibration(validation)]
  }

  /// The text of the model file, fitted on all rows.
  var model: String {
    ModelFile(
      trees: BoostedTrees(rows, parameters, jobs: jobs), features: PageLine.features,
      comments: [
        "The page model: boosted trees over the features of a repeated line of a web page. Each line",
        "is a tree: seven questions, and the means of its fifteen nodes in hundredths of log-odds;",
        "docs/algorithm.md says more. Written by `make model FLONG_DATA=folder` from \(rows.count) lines",
        "of labelled sets as they are, with words varied, without sources, and with few articles of a",
        "source:",
      ] + sets.map(\.set.name).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    ).text
  }
}
