extension BandIndex {
  /// Whether a passage agrees with any other.
  public func hasNeighbours(_ passage: Int) -> Bool { offsets[passage + 1] > offsets[passage] }

  /// Calls `body` with every passage that is proposed with this one, once a band.
  @inline(__always)
  func forEachNeighbour(of passage: Int, _ body: (Int) -> Void) {
    members.withUnsafeBufferPointer { members in
      starts.withUnsafeBufferPointer { starts in
        groups.withUnsafeBufferPointer { groups in
          for place in places(of: passage) {
            let group = groups[place]
            if group < BandIndex.large {
              for other in starts[Int(group)]..<starts[Int(group) + 1] {
                let other = Int(members[Int(other)])
                if other != passage { body(other) }
              }
              continue
            }
            let seat = seats[Int(group & ~BandIndex.large)]
            let start = starts[Int(seat.group)]
            let end = starts[Int(seat.group) + 1]
            if seat.place == start {
              for other in (start + 1)..<end { body(Int(members[Int(other)])) }
            } else {
              body(Int(members[Int(start)]))
              if seat.place - 1 > start { body(Int(members[Int(seat.place) - 1])) }
              if seat.place + 1 < end { body(Int(members[Int(seat.place) + 1])) }
            }
          }
        }
      }
    }
  }

  /// Asks for the values of all passages that are proposed with this one.
  @inline(__always)
  func prefetch(_ values: UnsafeBufferPointer<UInt32>, ofNeighbours passage: Int) {
    guard let first = values.baseAddress else { return }
    forEachNeighbour(of: passage) { Prefetch.line(first + $0) }
  }

  /// Asks for the groups of passages that come soon, at the turn of one of `turns`: for less of those that
  /// come later, as each step reads what the one before asked for.
  @inline(__always)
  func prefetch(after turn: Int, in turns: Range<Int>, _ passage: (Int) -> Int) {
    let left = turns.upperBound - turn
    if left > 4 { BandIndex.line(offsets, passage(turn + 4)) }
    if left > 3 { BandIndex.line(groups, Int(offsets[passage(turn + 3)])) }
    if left > 2 {
      for place in places(of: passage(turn + 2)) {
        let group = groups[place]
        if group < BandIndex.large {
          BandIndex.line(starts, Int(group))
        } else {
          BandIndex.line(seats, Int(group & ~BandIndex.large))
        }
      }
    }
    if left > 1 {
      for place in places(of: passage(turn + 1)) where groups[place] < BandIndex.large {
        BandIndex.line(members, Int(starts[Int(groups[place])]))
      }
    }
  }

  /// Where the groups of a passage stand in `groups`.
  @inline(__always)
  private func places(of passage: Int) -> Range<Int> {
    Int(offsets[passage])..<Int(offsets[passage + 1])
  }

  @inline(__always)
  private static func line<Value>(_ values: [Value], _ place: Int) {
    values.withUnsafeBufferPointer {
      if let first = $0.baseAddress { Prefetch.line(first + place) }
    }
  }

  /// All pairs that are proposed, ascending, each once.
  ///
  /// - Complexity: O(pairs of all bands).
  public func pairs() -> [CandidatePair] {
    var pairs: [CandidatePair] = []
    for passage in 0..<(offsets.count - 1) {
      forEachNeighbour(of: passage) { other in
        if other > passage { pairs.append(CandidatePair(UInt32(passage), UInt32(other))) }
      }
    }
    CandidatePair.sortUnique(&pairs)
    return pairs
  }
}
