/// How far values lie from the true ones.
struct EstimateError: Sendable, Equatable {
  /// Estimate minus truth, ascending by amount.
  private var errors: [Double]

  init(_ pairs: [(estimate: Double, truth: Double)]) {
    errors = pairs.map { $0.estimate - $0.truth }.sorted { abs($0) < abs($1) }
  }

  var count: Int { errors.count }

  /// The mean amount.
  var mean: Double? { average(errors.map(abs)) }

  /// The amount that 95 of 100 errors do not exceed.
  var percentile95: Double? {
    errors.isEmpty ? nil : abs(errors[min(errors.count - 1, errors.count * 95 / 100)])
  }

  var largest: Double? { errors.last.map(abs) }

  /// The mean with its sign.
  var bias: Double? { average(errors) }

  private func average(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
