import Testing

@testable import FlongCore

struct AnchorIndexTests {
  private func links(_ keys: [UInt64], partitions: [Int]) -> (first: [UInt32], previous: [UInt32]) {
    let index = AnchorIndex(keys: keys, positions: keys.indices.map { UInt32($0) * 3 })
    var first = [UInt32](repeating: 12_345, count: keys.count)
    var previous = first
    first.withUnsafeMutableBufferPointer { first in
      previous.withUnsafeMutableBufferPointer { previous in
        for partition in partitions {
          index.link(partition: partition, first: first, previous: previous)
        }
      }
    }
    return (first, previous)
  }

  private let all = Array(0..<AnchorIndex.partitions)

  /// Few keys give long chains, many give none; multiples of 2^32 collide in the table's low bits.
  @Test(arguments: [UInt64(1), 5, 300, .max], [UInt64(1), 1 << 32])
  func agreesWithADictionary(keys bound: UInt64, factor: UInt64) {
    var random = SeededGenerator(seed: bound & 0xFFFF)
    let keys = (0..<1_500).map { _ in UInt64.random(in: 0..<bound, using: &random) &* factor }
    var firsts: [UInt64: Int] = [:]
    var latest: [UInt64: Int] = [:]
    let found = links(keys, partitions: all)
    for (i, key) in keys.enumerated() {
      #expect(found.first[i] == firsts[key].map { UInt32($0) } ?? AnchorIndex.none)
      #expect(found.previous[i] == latest[key].map { UInt32($0) } ?? AnchorIndex.none)
      if firsts[key] == nil { firsts[key] = i }
      latest[key] = i
    }
  }

  @Test func partitionsMayBeLinkedInAnyOrder() {
    let keys = (0..<600).map { UInt64($0 % 70) &* 0x0123_4567_89AB_CDEF }
    let forward = links(keys, partitions: all)
    let backward = links(keys, partitions: all.reversed())
    #expect(forward == backward)
  }

  @Test func partitionsCoverAllKeysOnce() {
    var random = SeededGenerator(seed: 3)
    var seen: Set<Int> = []
    for _ in 0..<9_000 { seen.insert(AnchorIndex.partition(of: random.next())) }
    #expect(seen == Set(all))
  }

  @Test func anEmptyIndexLinksNothing() {
    let found = links([], partitions: all)
    #expect(found.first.isEmpty && found.previous.isEmpty)
  }
}
