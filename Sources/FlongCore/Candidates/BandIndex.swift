/// Groups passages by the key of one band and proposes pairs inside the groups.
public enum BandIndex {
  /// A group of up to this many passages proposes all its pairs; in a larger one each passage is
  /// held against the first and the one before it, so that n passages cost 2n pairs, not n².
  public static let fullGroup = 128

  /// Proposes the pairs of one band.
  ///
  /// `entries` holds key << 32 | passage, in ascending order of passage; it is sorted in place.
  ///
  /// - Complexity: O(n).
  public static func propose(
    _ entries: inout [UInt64], to pairs: inout [CandidatePair]
  ) {
    RadixSort.sort(&entries, fromBit: 32)
    var start = 0
    while start < entries.count {
      let key = entries[start] &>> 32
      var end = start + 1
      while end < entries.count && entries[end] &>> 32 == key { end += 1 }
      proposeGroup(entries[start..<end], to: &pairs)
      start = end
    }
  }

  private static func proposeGroup(
    _ group: ArraySlice<UInt64>, to pairs: inout [CandidatePair]
  ) {
    func passage(_ i: Int) -> UInt32 { UInt32(truncatingIfNeeded: group[i]) }
    if group.count <= fullGroup {
      for i in group.indices {
        for j in (i + 1)..<max(i + 1, group.endIndex) {
          pairs.append(CandidatePair(passage(i), passage(j)))
        }
      }
      return
    }
    for i in group.indices.dropFirst() {
      pairs.append(CandidatePair(passage(group.startIndex), passage(i)))
      if i > group.startIndex + 1 { pairs.append(CandidatePair(passage(i - 1), passage(i))) }
    }
  }

  /// Sorts the pairs and drops repeats.
  public static func sortUnique(_ pairs: inout [CandidatePair]) {
    var packed = pairs.map(\.packed)
    RadixSort.sort(&packed)
    pairs.removeAll(keepingCapacity: true)
    var last: UInt64?
    for value in packed where value != last {
      pairs.append(CandidatePair(packed: value))
      last = value
    }
  }
}
