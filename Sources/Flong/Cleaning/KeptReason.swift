/// Why a sentence stays although its wording is held to be boilerplate, here or in another place.
enum KeptReason: String, Sendable {
  /// On a list of what stays.
  case allow
  /// The removal cap left the article whole.
  case review
  /// The policy of its role is to keep.
  case policy
  /// The first copy, under a policy that removes the others.
  case keepFirst = "keep-first"
  /// Its confidence is lower than the user asks for.
  case minConfidence = "min-confidence"
  /// The evidence at this place is too thin, and in other places it is not.
  case evidence
}
