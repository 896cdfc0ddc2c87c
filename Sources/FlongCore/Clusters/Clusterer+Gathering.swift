extension Clusterer {
  /// Passages that are held against their neighbours at the same time.
  private static let gathering = 1024

  /// A free passage, and what it was held against.
  struct Candidate {
    var passage: UInt32 = 0
    /// Whether it represents, whatever becomes of the others of its batch.
    var isCertain = false
    /// Its free neighbours: passage << 1, and 1 added where it is alike.
    var compared: [UInt32] = []
  }

  /// Lets the free passages take what is alike, the heaviest of each partition first.
  ///
  /// A batch compares together, all but those that one of the batch may take; then each takes when it is
  /// its turn. What another one has taken meanwhile was compared in vain, and does not count.
  mutating func gather(
    _ prefetch: Prefetching, _ comparison: @Sendable () -> Comparison
  ) {
    let (numbering, index, run) = (numbering, index, run)
    comparisons += standings.withUnsafeMutableBufferPointer { standings in
      chosen.withUnsafeMutableBufferPointer { chosen in
        let comparer = NeighbourComparer(
          index: index, standings: UnsafeBufferPointer(standings))
        var candidates = [Candidate](repeating: Candidate(), count: Clusterer.gathering)
        let areAlike = comparison()
        var comparisons = 0
        var seen = NeighbourSet()
        var ranked: [UInt64] = []
        for partition in numbering.partitions {
          // Rank << 32 | passage; none of another partition is near.
          ranked.removeAll(keepingCapacity: true)
          for passage in partition {
            ranked.append(UInt64(standings[passage] &>> 1) << 32 | UInt64(passage))
          }
          RadixSort.sort(&ranked, fromBit: 32)
          var end = 0
          while end < ranked.count {
            let start = Int(ranked[end] &>> 32)
            var count = 0
            while end < ranked.count && count < candidates.count {
              let passage = UInt32(truncatingIfNeeded: ranked[end])
              if standings[Int(passage)] & 1 == 0 && index.hasNeighbours(Int(passage)) {
                candidates[count].passage = passage
                count += 1
              }
              end += 1
            }
            candidates.withUnsafeMutableBufferPointer { candidates in
              nonisolated(unsafe) let candidates = candidates
              run(count, 32) { range in
                let areAlike = comparison()
                var seen = NeighbourSet()
                for i in range {
                  comparer.compare(&candidates[i], since: start, &seen, prefetch, areAlike)
                }
              }
              for i in 0..<count {
                let representative = candidates[i].passage
                let standing = standings[Int(representative)]
                guard standing & 1 == 0 else { continue }
                if !candidates[i].isCertain {
                  comparer.compare(
                    &candidates[i], since: Int(standing &>> 1), &seen, prefetch, areAlike)
                }
                for entry in candidates[i].compared {
                  let other = Int(entry &>> 1)
                  guard standings[other] & 1 == 0 else { continue }
                  comparisons += 1
                  guard entry & 1 == 1 else { continue }
                  standings[other] |= 1
                  chosen[other] = representative
                }
              }
            }
          }
        }
        return comparisons
      }
    }
  }
}
