/// What a report holds at most, so that a large collection gives a page that still opens.
struct ReportLimits: Sendable {
  /// Articles and sources along the sides of the matrices.
  var articles = 2_000
  var sources = 300
  /// Pairs that can be looked up one by one.
  var pairs = 60_000
  /// Bytes of whole texts.
  var texts = 8_000_000
  /// Shared runs that are marked in one text, and those of them that begin at one byte.
  var spans = 96
  var spansOfPlace = 6
  /// Cards of clusters, their bytes, and the places that each of them lists.
  var clusters: Int
  var clusterBytes = 6_000_000
  var members: Int

  /// The limits for a number of articles: every one that a card names costs a line of the page.
  init(articles: Int) {
    let isLarge = articles > 5_000
    clusters = isLarge ? 2_000 : 3_000
    members = isLarge ? 8 : 24
  }
}
