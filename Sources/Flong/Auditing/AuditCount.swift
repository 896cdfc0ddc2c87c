internal import FlongCore

/// The tallies of a part of the true pairs; parts add up in their order.
struct AuditCount: Sendable {
  /// Lower bounds, in hundredths, of the rows by resemblance.
  static let resemblances = [50, 60, 70, 80, 90]
  /// Lower bounds of the rows by tokens of the shorter paragraph; the first also takes what is
  /// below.
  static let lengths = [8, 16, 32, 64, 128]
  /// Missed pairs that are kept to be shown.
  static let shown = 10

  var byResemblance = [AuditTally](repeating: AuditTally(), count: resemblances.count)
  var byLength = [AuditTally](repeating: AuditTally(), count: lengths.count)
  var total = AuditTally()
  /// The missed pairs of the highest resemblance, highest first.
  var missed: [VerifiedPair] = []

  mutating func add(
    _ pair: VerifiedPair, tokens: Int, threshold: Int, way: AuditTally.Way, clustered: Bool,
    predicted: Double
  ) {
    let ratio = pair.resemblance
    if let row = AuditCount.resemblances.lastIndex(where: { ratio.isAtLeast(percent: $0) }) {
      byResemblance[row].add(way, clustered: clustered, predicted: predicted)
    }
    guard ratio.isAtLeast(percent: threshold) else { return }
    let row = AuditCount.lengths.lastIndex { tokens >= $0 } ?? 0
    byLength[row].add(way, clustered: clustered, predicted: predicted)
    total.add(way, clustered: clustered, predicted: predicted)
    guard way == .missed else { return }
    missed.append(pair)
    if missed.count >= 8 * AuditCount.shown { keepWorst() }
  }

  mutating func add(_ other: AuditCount) {
    for row in byResemblance.indices { byResemblance[row].add(other.byResemblance[row]) }
    for row in byLength.indices { byLength[row].add(other.byLength[row]) }
    total.add(other.total)
    missed += other.missed
    keepWorst()
  }

  mutating func keepWorst() {
    missed.sort { a, b in
      b.resemblance < a.resemblance || (!(a.resemblance < b.resemblance) && a.pair < b.pair)
    }
    missed.removeLast(max(0, missed.count - AuditCount.shown))
  }
}
