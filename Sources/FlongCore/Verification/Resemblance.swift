/// Broder's exact set measures ("On the resemblance and containment of documents", 1997).
extension ShingleSet {
  /// |A ∩ B| / |A ∪ B|.
  public func resemblance(to other: ShingleSet) -> Ratio {
    let common = intersectionCount(other)
    return Ratio(common, count + other.count - common)
  }

  /// |A ∩ B| / |A|: how much of this set stands in `other`.
  public func containment(in other: ShingleSet) -> Ratio {
    Ratio(intersectionCount(other), count)
  }

  /// The share of `occurrences`, repeats counted, whose shingle stands in this set.
  ///
  /// - Complexity: O(n log m).
  public func shareOfOccurrences(_ occurrences: [UInt64]) -> Ratio {
    Ratio(occurrences.count { contains($0) }, occurrences.count)
  }

  /// Whether `shingle` is a member.
  ///
  /// - Complexity: O(log n).
  public func contains(_ shingle: UInt64) -> Bool {
    let low = values.partitioningIndex { $0 >= shingle }
    return low < values.count && values[low] == shingle
  }
}
