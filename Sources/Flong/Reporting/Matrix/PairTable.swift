/// The pairs of a finished run, as `pairs.jsonl` lists them.
struct PairTable: Sendable {
  /// How alike two articles are, in hundred-thousandths: the very decimals of the file.
  struct Measure: Sendable, Equatable {
    var resemblance: Int32
    /// The share of the first article that stands in the second, and the other way round.
    var inSecond: Int32
    var inFirst: Int32
    var sharedWords: Int32

    var largestShare: Int { Int(max(inSecond, inFirst)) }
  }

  struct Pair: Sendable, Equatable {
    var a: Int32
    var b: Int32
    /// The number of its relation in `ArticleRelation.allCases`.
    var relation: UInt8
    var raw: Measure
    var cleaned: Measure

    /// How much the two belong side by side: what stays after cleaning counts twice.
    var weight: Int { 2 * cleaned.largestShare + raw.largestShare }
  }

  var pairs: [Pair]

  /// What 1 is in these numbers.
  static let one = 100_000

  init(_ pairs: [Pair]) { self.pairs = pairs }

  init(_ file: ResultFile, _ articles: ArticleTable, workers: Workers) throws(FlongError) {
    pairs = try file.map(["a", "b", "relation", "raw", "cleaned"], workers: workers) { _, fields in
      guard let a = articles.row(fields.slice(0)), let b = articles.row(fields.slice(1)),
        let relation = fields.string(2).flatMap({ ArticleRelation(rawValue: $0) }),
        let number = ArticleRelation.allCases.firstIndex(of: relation),
        let raw = fields.object(3).flatMap({ Measure($0) }),
        let cleaned = fields.object(4).flatMap({ Measure($0) })
      else { return nil }
      return Pair(a: Int32(a), b: Int32(b), relation: UInt8(number), raw: raw, cleaned: cleaned)
    }
  }
}

extension PairTable.Measure {
  fileprivate init?(_ object: UnsafeBufferPointer<UInt8>) {
    var scanner = JSONLine(
      fields: ["resemblance", "containment_a", "containment_b", "shared_words"])
    guard let fields = try? JSONFields(object, scanner: &scanner),
      let resemblance = fields.hundredThousandths(0), let inSecond = fields.hundredThousandths(1),
      let inFirst = fields.hundredThousandths(2), let words = fields.integer(3)
    else { return nil }
    self.init(
      resemblance: Int32(resemblance), inSecond: Int32(inSecond), inFirst: Int32(inFirst),
      sharedWords: Int32(clamping: words))
  }
}
