extension Clusterer {
  /// Passages that choose at the same time.
  private static let choosing = 1024

  /// Lets all that are touched choose again, and whoever their choice touches.
  ///
  /// A batch chooses together among those before it, which are settled. Who finds none there looks at
  /// those of the batch when it is its turn. So the same pairs are compared as if each had waited.
  mutating func settle(
    _ links: LinkTable, _ touched: inout TouchedRanks,
    _ comparison: @Sendable () -> Comparison
  ) {
    let (order, index, run) = (order, index, run)
    comparisons += standings.withUnsafeMutableBufferPointer { standings in
      chosen.withUnsafeMutableBufferPointer { chosen in
        let chooser = RepresentativeChooser(
          index: index, links: links, order: order, standings: UnsafeBufferPointer(standings),
          representatives: UnsafeBufferPointer(chosen))
        let areAlike = comparison()
        var comparisons = 0
        var scratch: [UInt32] = []
        while let batch = touched.next(Clusterer.choosing) {
          var choices = batch.ranks.map { RepresentativeChoice(rank: $0) }
          choices.withUnsafeMutableBufferPointer { choices in
            nonisolated(unsafe) let choices = choices
            run(choices.count, 64) { range in
              let areAlike = comparison()
              var scratch: [UInt32] = []
              for i in range {
                index.prefetch(after: i, in: range) { Int(order[Int(choices[$0].rank)]) }
                chooser.choose(&choices[i], among: 0..<batch.start, &scratch, areAlike)
              }
            }
          }
          var next = 0
          for rank in batch.start..<batch.end where touched.contains(rank) {
            var choice = RepresentativeChoice(rank: rank, hasOthers: true)
            var others = 0..<rank
            if next < choices.count && choices[next].rank == rank {
              choice = choices[next]
              others = batch.start..<rank
              next += 1
            }
            if choice.found == rank && choice.hasOthers {
              chooser.choose(&choice, among: others, &scratch, areAlike)
            }
            comparisons += choice.comparisons
            let passage = Int(order[Int(rank)])
            let before = standings[passage]
            chosen[passage] = order[Int(choice.found)]
            standings[passage] = rank &<< 1 | (choice.found == rank ? 0 : 1)
            if standings[passage] != before { chooser.forEachNear(passage) { touched.insert($0) } }
          }
        }
        return comparisons
      }
    }
  }
}
