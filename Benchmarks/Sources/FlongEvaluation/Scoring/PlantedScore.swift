internal import Flong

/// How much of what was planted is found, and what is stripped of it.
struct PlantedScore: Sendable, Equatable {
  /// The planted passages of one role; bytes, and passages half of whose bytes are stripped.
  struct Tally: Sendable, Equatable {
    var spans = 0
    var bytes = 0
    var found = 0
    var stripped = 0
    var spansStripped = 0
  }

  /// By role, whole articles left out.
  private(set) var roles: [String: Tally] = [:]
  /// Bytes found in a second place, and those of them that were planted in any role.
  private(set) var found = 0
  private(set) var foundPlanted = 0
  /// Bytes stripped, and those of them that were planted as boilerplate.
  private(set) var stripped = 0
  private(set) var strippedBoilerplate = 0

  /// Roles that stand for whole articles.
  private static let whole: Set<String> = ["article", "templated"]

  init(_ corpus: PlantedCorpus, found places: [[Range<Int>]], stripped removals: [[Range<Int>]]) {
    for article in corpus.articles.indices {
      let spans = corpus.spans[article]
      let gone = ByteRanges(removals[article])
      let repeated = ByteRanges(places[article])
      for span in spans where !PlantedScore.whole.contains(span.role) {
        let cut = gone.parts(in: span.bytes).reduce(0) { $0 + $1.count }
        var tally = roles[span.role] ?? Tally()
        tally.spans += 1
        tally.bytes += span.bytes.count
        tally.found += repeated.parts(in: span.bytes).reduce(0) { $0 + $1.count }
        tally.stripped += cut
        tally.spansStripped += 2 * cut >= span.bytes.count ? 1 : 0
        roles[span.role] = tally
      }
      found += repeated.byteCount
      foundPlanted += repeated.commonByteCount(ByteRanges(spans.map(\.bytes)))
      stripped += gone.byteCount
      strippedBoilerplate += gone.commonByteCount(
        ByteRanges(spans.filter { $0.role == "boilerplate" }.map(\.bytes)))
    }
  }
}
