/// A byte range of an article's original text that is cut out.
public struct Removal: Hashable, Sendable {
  /// The first byte that goes.
  public var start: Int
  /// The first byte after it that stays.
  public var end: Int

  /// The range from `start` up to, not including, `end`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

extension Removal {
  /// What of `text` remains between `removals`, which are sorted and disjoint.
  static func kept(of count: Int, without removals: some Collection<Removal>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(removals.count + 1)
    var position = 0
    for removal in removals {
      if removal.start > position { ranges.append(position..<removal.start) }
      position = removal.end
    }
    if position < count { ranges.append(position..<count) }
    return ranges
  }
}
