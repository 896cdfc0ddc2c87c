internal import FlongCore

/// The tallies of a part of the true pairs; parts add up in their order.
struct AuditCount: Sendable {
  /// Lower bounds, in hundredths, of the rows by resemblance.
  static let resemblances = [50, 60, 70, 80, 90]
  /// Lower bounds of the rows by tokens of the shorter paragraph; the first also takes what is
  /// below.
  static let lengths = [8, 16, 32, 64, 128]
  /// Lost pairs that are kept to be shown.
  static let shown = 10

  var byResemblance = [AuditTally](repeating: AuditTally(), count: resemblances.count)
  var byLength = [AuditTally](repeating: AuditTally(), count: lengths.count)
  var total = AuditTally()
  /// The unsettled and missed pairs of the highest resemblance, highest first.
  var lost: [Lost] = []

  /// A true pair, its sides as numbers of wordings, that was never compared.
  struct Lost: Sendable {
    var pair: VerifiedPair
    var fate: AuditTally.Fate
  }

  mutating func add(
    _ pair: VerifiedPair, tokens: Int, threshold: Int, fate: AuditTally.Fate, predicted: Double
  ) {
    let ratio = pair.resemblance
    if let row = AuditCount.resemblances.lastIndex(where: { ratio.isAtLeast(percent: $0) }) {
      byResemblance[row].add(fate, predicted: predicted)
    }
    guard ratio.isAtLeast(percent: threshold) else { return }
    let row = AuditCount.lengths.lastIndex { tokens >= $0 } ?? 0
    byLength[row].add(fate, predicted: predicted)
    total.add(fate, predicted: predicted)
    guard fate == .missed || fate == .unsettled else { return }
    lost.append(Lost(pair: pair, fate: fate))
    if lost.count >= 8 * AuditCount.shown { keepWorst() }
  }

  mutating func add(_ other: AuditCount) {
    for row in byResemblance.indices { byResemblance[row].add(other.byResemblance[row]) }
    for row in byLength.indices { byLength[row].add(other.byLength[row]) }
    total.add(other.total)
    lost += other.lost
    keepWorst()
  }

  private mutating func keepWorst() {
    lost.sort { a, b in
      let (x, y) = (a.pair.resemblance, b.pair.resemblance)
      return y < x || (!(x < y) && a.pair.pair < b.pair.pair)
    }
    lost.removeLast(max(0, lost.count - AuditCount.shown))
  }
}
