/// Puts the evidence of many verdicts into one array, in which most of those that are equal, and there
/// are many, stand once.
struct EvidencePool {
  /// Lists that are remembered, a power of two.
  private static let size = 4096

  private var values: [Evidence] = []
  /// Where lists with a hash that ends in this place stand.
  private var known = [Range<Int>](repeating: 0..<0, count: size)

  /// Gives all verdicts lists that share one array.
  ///
  /// - Complexity: O(evidence); texts are compared, and never hashed.
  static func gather(_ verdicts: inout [Verdict]) {
    var pool = EvidencePool()
    let ranges = verdicts.map { pool.range(of: $0.evidence) }
    for (i, range) in ranges.enumerated() {
      verdicts[i].evidence = Stretch(range.isEmpty ? [] : pool.values, range)
    }
  }

  /// Where a list equal to this one stands.
  private mutating func range(of list: Stretch<Evidence>) -> Range<Int> {
    if list.isEmpty { return 0..<0 }
    var hash: UInt64 = 0
    for item in list { hash = (hash ^ item.mark) &* 0x9E37_79B9_7F4A_7C15 }
    let place = Int(truncatingIfNeeded: hash &>> 32) & (EvidencePool.size - 1)
    if !values[known[place]].elementsEqual(list) {
      known[place] = values.count..<values.count + list.count
      values += list
    }
    return known[place]
  }
}
