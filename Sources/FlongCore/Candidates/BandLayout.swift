/// Where each group of each band comes to stand when those of one partition of the passages are laid side by
/// side: by partition, then by band.
struct BandLayout: Sendable {
  /// How many come before.
  struct Place: Sendable {
    var members = 0
    var groups = 0
    /// Members of groups that are too large to propose all pairs.
    var seats = 0
  }

  private let bands: [BandIndex.Band]
  private let numbering: PassageNumbering
  /// The partition of each group, for each band.
  private let homes: [[UInt32]]
  /// The place of the first group of each partition and band, by partition.
  private let places: [Place]
  /// The place behind the last.
  let end: Place

  /// - Complexity: O(groups · log partitions).
  init(_ bands: [BandIndex.Band], _ numbering: PassageNumbering, run: Clusterer.Run) {
    let partitions = numbering.partitions
    var homes = [[UInt32]](repeating: [], count: bands.count)
    // How many stand in it, at first.
    var places = [Place](repeating: Place(), count: partitions.count * bands.count)
    homes.withUnsafeMutableBufferPointer { homes in
      places.withUnsafeMutableBufferPointer { places in
        nonisolated(unsafe) let (homes, places) = (homes, places)
        run(bands.count, 1) { range in
          for band in range {
            homes[band].reserveCapacity(bands[band].ends.count)
            numbering.numbers.withUnsafeBufferPointer { numbers in
              bands[band].forEachGroup(asking: numbers) { group in
                let first = Int(numbers[Int(group[0])])
                let home = partitions.partitioningIndex { $0.upperBound > first }
                homes[band].append(UInt32(home))
                places[home * bands.count + band].add(group.count)
              }
            }
          }
        }
      }
    }
    var end = Place()
    for place in places.indices {
      let next = Place(
        members: end.members + places[place].members, groups: end.groups + places[place].groups,
        seats: end.seats + places[place].seats)
      places[place] = end
      end = next
    }
    self.bands = bands
    self.numbering = numbering
    self.homes = homes
    self.places = places
    self.end = end
  }

  /// Where the groups of a partition begin and end.
  func bounds(of partition: Int) -> (start: Place, end: Place) {
    func place(_ partition: Int) -> Place {
      let first = partition * bands.count
      return first < places.count ? places[first] : end
    }
    return (place(partition), place(partition + 1))
  }

  /// Writes the members of all groups by their new numbers, where each group begins, and for the members of
  /// large groups where they stand.
  func fill(
    _ members: UnsafeMutableBufferPointer<UInt32>, _ starts: UnsafeMutableBufferPointer<UInt32>,
    _ seats: UnsafeMutableBufferPointer<(group: UInt32, place: UInt32)>, run: Clusterer.Run
  ) {
    nonisolated(unsafe) let (members, starts, seats) = (members, starts, seats)
    run(bands.count, 1) { range in
      for band in range {
        var next = stride(from: band, to: places.count, by: bands.count).map { places[$0] }
        var number = 0
        numbering.numbers.withUnsafeBufferPointer { numbers in
          bands[band].forEachGroup(asking: numbers) { group in
            let home = Int(homes[band][number])
            number += 1
            let place = next[home]
            starts[place.groups] = UInt32(place.members)
            for (i, member) in group.enumerated() {
              members[place.members + i] = numbers[Int(member)]
            }
            if group.count > BandIndex.fullGroup {
              for i in 0..<group.count {
                seats[place.seats + i] = (UInt32(place.groups), UInt32(place.members + i))
              }
            }
            next[home].add(group.count)
          }
        }
      }
    }
  }
}

extension BandLayout.Place {
  /// Counts a group.
  fileprivate mutating func add(_ size: Int) {
    members += size
    groups += 1
    if size > BandIndex.fullGroup { seats += size }
  }
}
