/// Holds passages that may represent against their free neighbours.
struct NeighbourComparer: @unchecked Sendable {
  let index: BandIndex
  /// Passages whose memory is asked for at a time; the nearest cache holds them.
  private static let ahead = 16

  // Nobody writes while several threads read.
  let standings: UnsafeBufferPointer<UInt32>

  /// Compares a free passage with all lighter free ones near it, unless a heavier one of the ranks from `start`
  /// on is free and near, too: that one may take it.
  ///
  /// - Complexity: O(groups of the passage), and a comparison for each free neighbour.
  func compare(
    _ candidate: inout Clusterer.Candidate, since start: Int, _ seen: inout NeighbourSet,
    _ prefetch: Clusterer.Prefetching, _ areAlike: Clusterer.Comparison
  ) {
    let passage = candidate.passage
    let own = standings[Int(passage)]
    let first = UInt32(start) &<< 1
    var isCertain = true
    seen.removeAll()
    index.prefetch(standings, ofNeighbours: Int(passage))
    index.forEachNeighbour(of: Int(passage)) { other in
      let standing = standings[other]
      if standing & 1 == 1 { return }
      if standing > own {
        seen.insert(UInt32(other))
      } else if standing >= first {
        isCertain = false
      }
    }
    candidate.isCertain = isCertain
    candidate.compared.removeAll(keepingCapacity: true)
    guard isCertain else { return }
    for (i, other) in seen.members.enumerated() {
      // They stand far from each other in memory.
      if i.isMultiple(of: NeighbourComparer.ahead) {
        prefetch(passage, seen.members[i...].prefix(NeighbourComparer.ahead))
      }
      candidate.compared.append(
        other &<< 1 | (areAlike(CandidatePair(passage, other)) ? 1 : 0))
    }
  }
}
