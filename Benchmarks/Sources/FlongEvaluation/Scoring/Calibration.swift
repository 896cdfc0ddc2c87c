internal import Flong

/// How often removals of one confidence are right.
struct Calibration: Sendable, Equatable {
  /// Lowest confidences of the bins, in hundredths.
  static let bounds = [0, 50, 60, 70, 80, 90, 99]

  struct Bin: Sendable, Equatable {
    var removals = 0
    var right = 0
  }

  private(set) var bins = [Bin](repeating: Bin(), count: Calibration.bounds.count)

  init() {}

  /// Counts the removals that hold scored characters; right are those of which more than half of these
  /// are boilerplate.
  init(_ set: LabelledSet, removals: [[PlannedRemoval]]) {
    for article in set.articles.indices {
      let text = Array(set.articles[article].text)
      var next = 0
      let labels = set.labels[article]
      for removal in removals[article] {
        while next < labels.count, labels[next].bytes.upperBound <= removal.bytes.lowerBound {
          next += 1
        }
        var wanted = 0
        var unwanted = 0
        for label in labels[next...] {
          guard label.bytes.lowerBound < removal.bytes.upperBound else { break }
          guard label.isScored else { continue }
          let count = characterCount(text, label.bytes.clamped(to: removal.bytes))
          if label.isBoilerplate { wanted += count } else { unwanted += count }
        }
        guard wanted + unwanted > 0 else { continue }
        add(confidence: removal.confidence, isRight: wanted > unwanted)
      }
    }
  }

  mutating func add(confidence: Int, isRight: Bool) {
    let bin = (Calibration.bounds.lastIndex { $0 <= confidence }) ?? 0
    bins[bin].removals += 1
    bins[bin].right += isRight ? 1 : 0
  }

  static func += (a: inout Calibration, b: Calibration) {
    for bin in a.bins.indices {
      a.bins[bin].removals += b.bins[bin].removals
      a.bins[bin].right += b.bins[bin].right
    }
  }
}
