extension Clusterer {
  /// Passages that are held against their neighbours at the same time.
  private static let gathering = 512

  /// A free passage, and what it was held against.
  struct Candidate {
    var passage: UInt32 = 0
    /// Whether it represents, whatever becomes of the others of its batch.
    var isCertain = false
    /// Its free neighbours: passage << 1, and 1 added where it is alike.
    var compared: [UInt32] = []
  }

  /// From so many partitions on, the small ones are gone through side by side.
  private static let manyPartitions = 16

  /// Lets the free passages take what is alike, the heaviest of each partition first.
  ///
  /// Partitions know nothing of each other. Where there are few, and in large ones, a batch compares
  /// together, all but those that one of the batch may take; then each takes when it is its turn. What
  /// another one has taken meanwhile was compared in vain, and does not count.
  mutating func gather(
    _ prefetch: Prefetching, _ comparison: @Sendable () -> Comparison
  ) {
    let (partitions, index, run) = (numbering.partitions, index, run)
    comparisons += standings.withUnsafeMutableBufferPointer { standings in
      chosen.withUnsafeMutableBufferPointer { chosen in
        let taker = Taker(
          comparer: NeighbourComparer(index: index, standings: UnsafeBufferPointer(standings)),
          standings: standings, chosen: chosen)
        let small =
          partitions.count >= Clusterer.manyPartitions ? PassageNumbering.partitionSize : 0
        var comparisons = [Int](repeating: 0, count: partitions.count)
        comparisons.withUnsafeMutableBufferPointer { comparisons in
          nonisolated(unsafe) let comparisons = comparisons
          if small > 0 {
            run(partitions.count, max(1, partitions.count / 64)) { range in
              var space = Space(comparison())
              for i in range where partitions[i].count <= small {
                comparisons[i] = taker.gather(
                  partitions[i], Clusterer.alone, prefetch, comparison, &space)
              }
            }
          }
          var space = Space(comparison())
          for i in partitions.indices where partitions[i].count > small {
            comparisons[i] = taker.gather(partitions[i], run, prefetch, comparison, &space)
          }
        }
        return comparisons.reduce(0, +)
      }
    }
  }

  /// Kept between partitions.
  private struct Space {
    var candidates = [Candidate](repeating: Candidate(), count: Clusterer.gathering)
    var seen = NeighbourSet()
    /// Rank << 32 | passage; none of another partition is near.
    var ranked: [UInt64] = []
    let areAlike: Comparison

    init(_ areAlike: @escaping Comparison) { self.areAlike = areAlike }
  }

  /// Lets the passages of a partition take others.
  private struct Taker: @unchecked Sendable {
    let comparer: NeighbourComparer
    // Each partition has places of its own.
    let standings: UnsafeMutableBufferPointer<UInt32>
    let chosen: UnsafeMutableBufferPointer<UInt32>

    /// Gives the pairs that were compared.
    func gather(
      _ partition: Range<Int>, _ run: @escaping Run, _ prefetch: Prefetching,
      _ comparison: @Sendable () -> Comparison, _ space: inout Space
    ) -> Int {
      var comparisons = 0
      space.ranked.removeAll(keepingCapacity: true)
      for passage in partition {
        space.ranked.append(UInt64(standings[passage] &>> 1) << 32 | UInt64(passage))
      }
      RadixSort.sort(&space.ranked, fromBit: 32)
      var end = 0
      while end < space.ranked.count {
        let start = Int(space.ranked[end] &>> 32)
        var count = 0
        while end < space.ranked.count && count < space.candidates.count {
          let passage = UInt32(truncatingIfNeeded: space.ranked[end])
          if standings[Int(passage)] & 1 == 0 && comparer.index.hasNeighbours(Int(passage)) {
            space.candidates[count].passage = passage
            count += 1
          }
          end += 1
        }
        space.candidates.withUnsafeMutableBufferPointer { candidates in
          nonisolated(unsafe) let candidates = candidates
          run(count, 32) { range in
            let areAlike = comparison()
            var seen = NeighbourSet()
            for i in range {
              comparer.index.prefetch(after: i, in: range) { Int(candidates[$0].passage) }
              comparer.compare(&candidates[i], since: start, &seen, prefetch, areAlike)
            }
          }
          for i in 0..<count {
            comparisons += take(&candidates[i], &space.seen, prefetch, space.areAlike)
          }
        }
      }
      return comparisons
    }

    /// Lets a passage take what is alike, if none has taken it; gives the pairs that were compared.
    private func take(
      _ candidate: inout Candidate, _ seen: inout NeighbourSet, _ prefetch: Prefetching,
      _ areAlike: Comparison
    ) -> Int {
      let representative = candidate.passage
      let standing = standings[Int(representative)]
      guard standing & 1 == 0 else { return 0 }
      if !candidate.isCertain {
        comparer.compare(&candidate, since: Int(standing &>> 1), &seen, prefetch, areAlike)
      }
      var comparisons = 0
      for entry in candidate.compared {
        let other = Int(entry &>> 1)
        guard standings[other] & 1 == 0 else { continue }
        comparisons += 1
        guard entry & 1 == 1 else { continue }
        standings[other] |= 1
        chosen[other] = representative
      }
      return comparisons
    }
  }
}
