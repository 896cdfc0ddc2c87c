/// What people hold of two articles.
struct TruthPair: Sendable, Equatable {
  /// Article numbers, a < b.
  var a: Int
  var b: Int
  var relation: Relation
  /// The exact resemblance of the two, without their boilerplate where `printed` is given too.
  var score: Double?
  /// The exact resemblance as printed.
  var printed: Double?
}

extension TruthPair {
  /// A line of `pairs.jsonl`.
  struct Record: Decodable {
    var a: String
    var b: String
    var relation: String
    var score: Double?
    var rawScore: Double?
    var ignore: Bool?

    private enum CodingKeys: String, CodingKey {
      case a, b, relation, score, ignore
      case rawScore = "raw_score"
    }
  }

  /// A record of two different articles of the set, by their numbers; nil for others.
  init?(_ record: Record, numbers: [String: Int]) {
    guard let a = numbers[record.a], let b = numbers[record.b], a != b else { return nil }
    self.init(
      a: min(a, b), b: max(a, b),
      relation: Relation(record.relation, isIgnored: record.ignore ?? false),
      score: record.score, printed: record.rawScore)
  }
}
