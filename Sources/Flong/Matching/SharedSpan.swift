internal import FlongCore

/// A run of words of one article that stands in another one, or twice in the same, with its role; 40 bytes.
struct SharedSpan: Sendable {
  private let articles: (a: UInt32, b: UInt32)
  private let starts: (a: UInt32, b: UInt32)
  private let ends: (a: UInt32, b: UInt32)
  private let share: (common: UInt32, union: UInt32)
  private var clusterNumber = ClusterTable.none
  var role: Role

  init(
    a: Int, aBytes: Range<Int>, b: Int, bBytes: Range<Int>, role: Role, resemblance: Ratio
  ) {
    articles = (UInt32(a), UInt32(b))
    starts = (UInt32(aBytes.lowerBound), UInt32(bBytes.lowerBound))
    ends = (UInt32(aBytes.upperBound), UInt32(bBytes.upperBound))
    share = (UInt32(resemblance.numerator), UInt32(resemblance.denominator))
    self.role = role
  }

  var a: Int { Int(articles.a) }
  var aBytes: Range<Int> { Int(starts.a)..<Int(ends.a) }
  var b: Int { Int(articles.b) }
  var bBytes: Range<Int> { Int(starts.b)..<Int(ends.b) }
  var resemblance: Ratio { Ratio(Int(share.common), Int(share.union)) }

  /// The cluster that most of it belongs to, if any.
  var cluster: Int? {
    get { clusterNumber == ClusterTable.none ? nil : Int(clusterNumber) }
    set { clusterNumber = newValue.map { UInt32($0) } ?? ClusterTable.none }
  }
}
