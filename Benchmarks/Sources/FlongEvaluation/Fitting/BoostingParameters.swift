/// What the growth of the trees hangs on; chosen by cross-validation.
struct BoostingParameters: Sendable {
  /// Trees.
  var rounds = 100
  /// The part of its best values that each tree adds.
  var rate = 0.2
  /// Bins of a feature.
  var bins = 24
  /// Added to the curvature of each leaf, so that few rows make small values.
  var penalty = 5.0
  /// The least curvature on either side of a split.
  var leastCurvature = 0.5
}
