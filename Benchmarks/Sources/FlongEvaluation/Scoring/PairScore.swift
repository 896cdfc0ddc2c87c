/// How well the joined pairs of articles agree with the listed ones.
struct PairScore: Sendable, Equatable {
  /// What a set lists under one relation.
  struct Grade: Sendable, Equatable {
    var relation: Relation
    var pairs = 0
    var joined = 0
    /// Sums over the pairs, of cleaned text; a pair that Flong does not list adds nothing.
    var resemblance = 0.0
    /// The higher containment of the two ways.
    var containment = 0.0
  }

  /// Over the listed pairs alone; pairs of neutral relations are left out.
  var listed = Confusion()
  /// Joined pairs that the set does not list: mistakes, where its list is complete.
  var unlisted = 0
  /// Listed pairs of a resemblance of 0.3 or more as printed, and those of them that a run measures.
  var alike = 0
  var alikeMeasured = 0
  /// By relation, those with the highest mean resemblance first.
  var grades: [Grade] = []

  /// The same with every unlisted pair as a mistake.
  var open: Confusion {
    var open = listed
    open.falsePositives += unlisted
    return open
  }

  init(_ truth: [TruthPair], found: [FoundPair]) {
    var pairs: [UInt64: FoundPair] = [:]
    for pair in found { pairs[PairScore.key(pair.a, pair.b)] = pair }
    var grades: [String: Grade] = [:]
    var known: Set<UInt64> = []
    for pair in truth where known.insert(PairScore.key(pair.a, pair.b)).inserted {
      let match = pairs[PairScore.key(pair.a, pair.b)]
      let isJoined = match?.isJoined ?? false
      if pair.relation.sense != .neutral {
        listed.add(isWanted: pair.relation.sense == .positive, isFound: isJoined)
      }
      if let printed = pair.printed ?? pair.score, printed >= 0.3 {
        alike += 1
        alikeMeasured += match == nil ? 0 : 1
      }
      var grade = grades[pair.relation.name] ?? Grade(relation: pair.relation)
      grade.pairs += 1
      grade.joined += isJoined ? 1 : 0
      grade.resemblance += match?.resemblance ?? 0
      grade.containment += match?.containment ?? 0
      grades[pair.relation.name] = grade
    }
    unlisted = found.count { $0.isJoined && !known.contains(PairScore.key($0.a, $0.b)) }
    self.grades = grades.values.sorted {
      ($1.resemblance / Double($1.pairs), $0.relation.name)
        < ($0.resemblance / Double($0.pairs), $1.relation.name)
    }
  }

  private static func key(_ a: Int, _ b: Int) -> UInt64 {
    UInt64(min(a, b)) << 32 | UInt64(max(a, b))
  }
}
