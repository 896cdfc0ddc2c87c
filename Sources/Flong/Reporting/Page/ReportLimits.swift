/// What a report holds at most, so that a large collection gives a page that still opens.
struct ReportLimits: Sendable {
  /// Articles and sources along the sides of the matrices.
  var articles = 2_000
  var sources = 300
  /// Pairs that can be looked up one by one.
  var pairs = 60_000
  /// Bytes of whole texts, and of what is marked in them.
  var texts = 8_000_000
  var marks = 6_000_000
  /// Cards of clusters, their bytes, and the places that each of them lists.
  var clusters = 3_000
  var clusterBytes = 7_000_000
  var members = 24
}
