import Testing

@testable import FlongCore

struct KeyPartitionsTests {
  /// Keys of two bands in parts of all lengths; every third or so comes again.
  private func parts(_ count: Int, seed: UInt64) -> [BandKeys] {
    var random = SeededGenerator(seed: seed)
    var parts: [BandKeys] = []
    var rows: [UInt32] = []
    var members: [UInt32] = []
    for member in 0..<UInt32(count) {
      members.append(member * 2)
      for _ in 0..<2 {
        let isOften = UInt32.random(in: 0..<3, using: &random) == 0
        let key = UInt32.random(in: 0..<(isOften ? UInt32(count) : .max), using: &random)
        rows.append(isOften ? key &* 2_654_435_761 : key)
      }
      if UInt32.random(in: 0..<2_000, using: &random) == 0 {
        parts.append(BandKeys(rows: rows, of: members))
        (rows, members) = ([], [])
      }
    }
    return parts + [BandKeys(rows: rows, of: members)]
  }

  /// One partition, and many; the room of a larger band serves a smaller one.
  @Test func allThatComeAgainAreFoundInTheOrderOfTheirKeys() {
    var partitions = KeyPartitions()
    for (count, seed) in [(300_000, 1), (0, 2), (1, 3), (5_000, 4), (70_000, 5)] as [(Int, UInt64)]
    {
      let parts = parts(count, seed: seed)
      for band in 0..<2 {
        let entries = parts.flatMap { part in
          zip(part.keys(ofBand: band), part.members).map { UInt64($0) << 32 | UInt64($1) }
        }
        partitions.deal(band, of: parts)
        #expect(partitions.count == (count > 65_536 ? count > 131_072 ? 8 : 2 : 1))
        var found: [UInt64] = []
        for partition in 0..<partitions.count {
          partitions.findRepeated(in: partition)
          found += partitions.repeated
        }
        #expect(found == found.sorted())
        let keys = Dictionary(grouping: entries) { $0 >> 32 }
        let repeated = Set(entries.filter { keys[$0 >> 32]!.count > 1 })
        #expect(repeated.isSubset(of: found) && Set(found).isSubset(of: entries))
        let once = entries.count - repeated.count
        #expect((found.count - repeated.count) * 4 <= once)
        #expect(count < 1_000 || found.count < entries.count)
      }
    }
  }

  @Test func keysThatBeginAlikeShareAPartition() {
    var partitions = KeyPartitions()
    let members = (0..<100_000).map { UInt32($0) }
    let keys = members.map { $0 / 2 }
    partitions.deal(0, of: [BandKeys(rows: keys, of: members)])
    partitions.findRepeated(in: 0)
    #expect(partitions.repeated == members.map { UInt64($0 / 2) << 32 | UInt64($0) })
    partitions.findRepeated(in: 1)
    #expect(partitions.repeated.isEmpty)
  }
}
