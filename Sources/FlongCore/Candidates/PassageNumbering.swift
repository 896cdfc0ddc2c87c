/// Passages numbered so that those that may be alike stand near each other in memory.
///
/// Passages that share a group, directly or over others, are a connected component of the candidate
/// graph. Components are laid together into partitions that a cache holds, and whoever compares goes
/// through one partition after the other.
public struct PassageNumbering: Sendable {
  /// The passage of each number.
  public let passages: [UInt32]
  /// The number of each passage.
  public let numbers: [UInt32]
  /// The numbers of each partition: no passage shares a group with one of another partition. Behind the
  /// last stand those that share none.
  let partitions: [Range<Int>]

  /// Passages of a partition that a cache holds.
  public static let partitionSize = 1 << 14

  /// Every passage has its own number, in one partition.
  public init(count: Int) {
    passages = (0..<count).map { UInt32($0) }
    numbers = passages
    partitions = [0..<count]
  }

  /// Numbers `count` passages by the groups of all bands; in a partition of up to `size` they keep
  /// their order.
  ///
  /// - Parameter size: Passages of a partition; a component of more has one to itself.
  /// - Complexity: O(members of the groups · α + `count`) (Tarjan 1975).
  public init(_ bands: [BandIndex.Band], count: Int, partition size: Int = partitionSize) {
    let roots = PassageNumbering.roots(bands, count: count)
    // By root: the members of its component, then its partition.
    var places = [UInt32](repeating: 0, count: count)
    for root in roots { places[Int(root)] += 1 }
    var counts: [Int] = []
    for passage in 0..<count where Int(roots[passage]) == passage {
      let members = Int(places[passage])
      guard members > 1 else {
        places[passage] = .max
        continue
      }
      if (counts.last ?? size) + members > size { counts.append(0) }
      places[passage] = UInt32(counts.count - 1)
      counts[counts.count - 1] += members
    }
    var partitions: [Range<Int>] = []
    var end = 0
    for count in counts {
      partitions.append(end..<end + count)
      end += count
    }
    var next = partitions.map(\.lowerBound)
    var numbers = [UInt32](repeating: 0, count: count)
    var passages = numbers
    let leaders =
      partitions.contains { $0.count > size } ? PassageNumbering.leaders(bands, count: count) : []
    // Leader << 32 | passage, of the components that are too large.
    var led: [UInt64] = []
    func take(_ passage: Int, _ number: Int) {
      numbers[passage] = UInt32(number)
      passages[number] = UInt32(passage)
    }
    for passage in 0..<count {
      let place = Int(places[Int(roots[passage])])
      if place == Int(UInt32.max) {
        take(passage, end)
        end += 1
      } else if partitions[place].count > size {
        led.append(UInt64(leaders[passage]) << 32 | UInt64(passage))
      } else {
        take(passage, next[place])
        next[place] += 1
      }
    }
    RadixSort.sort(&led, fromBit: 32)
    for entry in led {
      let passage = Int(UInt32(truncatingIfNeeded: entry))
      let place = Int(places[Int(roots[passage])])
      take(passage, next[place])
      next[place] += 1
    }
    self.numbers = numbers
    self.passages = passages
    self.partitions = partitions
  }

  /// The first passage of the component of each, by union and find.
  private static func roots(_ bands: [BandIndex.Band], count: Int) -> [UInt32] {
    var parents = (0..<count).map { UInt32($0) }
    parents.withUnsafeMutableBufferPointer { parents in
      func root(_ passage: UInt32) -> UInt32 {
        var passage = passage
        while parents[Int(passage)] != passage {
          let parent = parents[Int(passage)]
          parents[Int(passage)] = parents[Int(parent)]
          passage = parents[Int(passage)]
        }
        return passage
      }
      for band in bands {
        band.forEachGroup(asking: UnsafeBufferPointer(parents)) { group in
          var first = root(group[0])
          for member in group.dropFirst() {
            let other = root(member)
            parents[Int(max(first, other))] = min(first, other)
            first = min(first, other)
          }
        }
      }
      // A parent has the lower number, so it has its root already.
      for passage in parents.indices { parents[passage] = parents[Int(parents[passage])] }
    }
    return parents
  }

  /// For each passage the one that comes first in most of its groups, or at least in many: a vote for
  /// another takes one from the leader, who is replaced when none is left (Boyer, Moore 1981).
  private static func leaders(_ bands: [BandIndex.Band], count: Int) -> [UInt32] {
    var rows = [(leader: UInt32, votes: UInt32)](repeating: (0, 0), count: count)
    rows.withUnsafeMutableBufferPointer { rows in
      for band in bands {
        band.forEachGroup(asking: UnsafeBufferPointer(rows)) { group in
          let first = group[0]
          for member in group {
            let member = Int(member)
            if rows[member].votes == 0 { rows[member].leader = first }
            if rows[member].leader == first {
              rows[member].votes += 1
            } else {
              rows[member].votes -= 1
            }
          }
        }
      }
    }
    return rows.map(\.leader)
  }
}
