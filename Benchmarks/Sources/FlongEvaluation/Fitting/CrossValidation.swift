internal import Flong

/// What models say of sites that they were not fitted on.
struct CrossValidation {
  let sets: [FittingSet]
  /// By set, then line.
  private(set) var logOdds: [[Double]]

  /// Fits a model for each fold on the rows of the others.
  init(_ sets: [FittingSet], _ rows: FittingRows, _ parameters: BoostingParameters, jobs: Int) {
    self.sets = sets
    logOdds = sets.map { [Double](repeating: 0, count: $0.lines.count) }
    for fold in 0..<Fold.count {
      let model = BoostedTrees(rows.without(fold: fold), parameters, jobs: jobs)
      for (number, set) in sets.enumerated() {
        for (i, line) in set.lines.enumerated() where set.folds[line.article] == fold {
          logOdds[number][i] = model.logOdds(line.values)
        }
      }
    }
  }

  /// The log-odds of the lines of a set with what the rules beside the model add.
  func judged(_ number: Int) -> [Double] {
    zip(logOdds[number], sets[number].lines).map { odds, line in
      odds + Double(line.points * PageLine.unit) / 100
    }
  }
}
