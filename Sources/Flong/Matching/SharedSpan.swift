internal import FlongCore

/// A run of words of one article that stands in another one, or twice in the same, with its role.
struct SharedSpan: Sendable {
  var a: Int
  var aBytes: Range<Int>
  var b: Int
  var bBytes: Range<Int>
  var role: Role
  var cluster: Int?
  var resemblance: Ratio
}
