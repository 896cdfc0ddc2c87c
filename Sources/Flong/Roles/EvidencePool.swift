/// Lists of evidence that were made lately, so that equal ones, of which there are many, are one in
/// memory.
struct EvidencePool {
  /// Lists that are remembered, a power of two.
  private static let size = 256

  private var lists = [[Evidence]](repeating: [], count: size)

  /// A list equal to this one.
  ///
  /// - Complexity: O(evidence); texts are compared, and never hashed.
  mutating func shared(_ list: [Evidence]) -> [Evidence] {
    guard !list.isEmpty else { return [] }
    var hash: UInt64 = 0
    for item in list { hash = (hash ^ item.mark) &* 0x9E37_79B9_7F4A_7C15 }
    let place = Int(truncatingIfNeeded: hash &>> 32) & (EvidencePool.size - 1)
    if lists[place] != list {
      // As large as it must be.
      lists[place] = list.map { $0 }
    }
    return lists[place]
  }
}
