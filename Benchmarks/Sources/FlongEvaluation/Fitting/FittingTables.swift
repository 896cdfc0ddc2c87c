internal import Flong

/// What the cross-validation tells.
enum FittingTables {
  /// Log-odds around those from which a line goes, in hundredths.
  ///
  /// Points are rounded: half a point below the margin is enough.
  static let thresholds = [-50, -25, 0, 25, 50].map {
    PageLine.margin * PageLine.unit - PageLine.unit / 2 + $0
  }

  /// The lowest log-odds of the bins.
  static let bounds = [-4, -2, -1, 0, 1, 2, 3, 4, 5, 6]

  static func strip(_ validation: CrossValidation) -> Table {
    let columns = thresholds.flatMap {
      ["\(Double($0) / 100): precision", "repeated found", "journalism lost"]
    }
    let rows = validation.sets.indices.map { number -> [Cell] in
      let set = validation.sets[number]
      let odds = validation.judged(number)
      return [.text(set.name)]
        + thresholds.flatMap { threshold -> [Cell] in
          let score = set.score(odds, threshold: Double(threshold) / 100)
          return [
            .share(score.paragraphs.precision), .share(score.repeatedRecall), .share(score.lost),
          ]
        }
    }
    return Table("cross-validation", ["set"] + columns, rows)
  }

  /// Whether the log-odds mean what they say: the share of boilerplate in each bin.
  static func calibration(_ validation: CrossValidation) -> Table {
    var lines = [Int](repeating: 0, count: bounds.count + 1)
    var boilerplate = lines
    for (set, logOdds) in zip(validation.sets, validation.logOdds) {
      for (label, odds) in zip(set.isBoilerplate, logOdds) {
        guard let label else { continue }
        let bin = bounds.firstIndex { odds < Double($0) } ?? bounds.count
        lines[bin] += 1
        boilerplate[bin] += label ? 1 : 0
      }
    }
    let names = ["below \(bounds[0])"] + bounds.map { "\($0) and more" }
    return Table(
      "model-calibration", ["log-odds", "lines", "boilerplate"],
      names.indices.map {
        [.text(names[$0]), .count(lines[$0]), .share(share(boilerplate[$0], of: lines[$0]))]
      })
  }
}
