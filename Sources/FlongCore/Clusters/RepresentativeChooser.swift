/// Finds the heaviest representative that a passage is linked with or alike to.
struct RepresentativeChooser: @unchecked Sendable {
  let index: BandIndex
  let links: LinkTable
  let order: [UInt32]
  // Nobody writes while several threads read.
  let standings: UnsafeBufferPointer<UInt32>
  let representatives: UnsafeBufferPointer<UInt32>

  /// Lets a passage choose among the representatives of some ranks, all of them heavier.
  ///
  /// - Complexity: O(groups of the passage), and a comparison for each representative up to the one found.
  func choose(
    _ choice: inout RepresentativeChoice, among ranks: Range<UInt32>, _ near: inout [UInt32],
    _ areAlike: Clusterer.Comparison
  ) {
    let passage = order[Int(choice.rank)]
    let own = choice.rank
    var hasOthers = links[Int(passage)].contains {
      let rank = standings[Int($0)] &>> 1
      return rank >= ranks.upperBound && rank < own
    }
    let end = linked(passage, among: ranks) ?? ranks.upperBound
    near.removeAll(keepingCapacity: true)
    index.prefetch(standings, ofNeighbours: Int(passage))
    index.forEachNeighbour(of: Int(passage)) { other in
      let standing = standings[other]
      if standing &>> 1 >= ranks.upperBound && standing &>> 1 < own { hasOthers = true }
      // Where another one represents it, the standing is odd.
      if standing & 1 == 0 && standing &>> 1 < end && standing &>> 1 >= ranks.lowerBound
        && standing &>> 1 != near.last
      {
        near.append(standing &>> 1)
      }
    }
    choice.hasOthers = hasOthers
    near.sort()
    var last: UInt32?
    for rank in near where rank != last {
      last = rank
      let other = order[Int(rank)]
      // What was found alike before is not compared again.
      if representatives[Int(passage)] != other {
        choice.comparisons += 1
        guard areAlike(CandidatePair(passage, other)) else { continue }
      }
      choice.found = rank
      return
    }
    if end < ranks.upperBound { choice.found = end }
  }

  /// The heaviest representative of these ranks that a passage is linked with.
  private func linked(_ passage: UInt32, among ranks: Range<UInt32>) -> UInt32? {
    var found: UInt32?
    for other in links[Int(passage)] {
      let standing = standings[Int(other)]
      if standing & 1 == 0 && ranks.contains(standing &>> 1) {
        found = min(found ?? .max, standing &>> 1)
      }
    }
    return found
  }

  /// Calls `body` with the ranks of the passages that a change of this one may concern; some come again.
  func forEachNear(_ passage: Int, _ body: (UInt32) -> Void) {
    index.forEachNeighbour(of: passage) { body(standings[$0] &>> 1) }
    for other in links[passage] { body(standings[Int(other)] &>> 1) }
  }
}
