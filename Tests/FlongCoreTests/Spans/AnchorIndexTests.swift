import Testing

@testable import FlongCore

struct AnchorIndexTests {
  private func links(_ keys: [UInt64], _ run: Clusterer.Run) -> [AnchorIndex.Links] {
    // Parts of all lengths, some of them empty.
    var parts: [AnchorIndex.Part] = []
    var start = 0
    while start < keys.count {
      let end = min(keys.count, start + parts.count % 7)
      parts.append(
        AnchorIndex.Part(
          keys: Array(keys[start..<end]), positions: (start..<end).map { UInt32($0) * 3 }))
      start = end
    }
    let index = AnchorIndex(parts, run: run)
    #expect(index.positions == keys.indices.map { UInt32($0) * 3 })
    return index.links
  }

  /// Few keys give long chains, many give none; multiples of 2^32 collide in the table's low bits.
  @Test(arguments: [UInt64(1), 5, 300, .max], [UInt64(1), 1 << 32])
  func agreesWithADictionary(keys bound: UInt64, factor: UInt64) {
    var random = SeededGenerator(seed: bound & 0xFFFF)
    let keys = (0..<1_500).map { _ in UInt64.random(in: 0..<bound, using: &random) &* factor }
    var firsts: [UInt64: Int] = [:]
    var latest: [UInt64: Int] = [:]
    let found = links(keys, Clusterer.alone)
    #expect(found.count == keys.count)
    for (i, key) in keys.enumerated() {
      #expect(found[i].first == firsts[key].map { UInt32($0) } ?? AnchorIndex.none)
      #expect(found[i].previous == latest[key].map { UInt32($0) } ?? AnchorIndex.none)
      if firsts[key] == nil { firsts[key] = i }
      latest[key] = i
    }
  }

  @Test func partitionsMayBeLinkedInAnyOrder() {
    let keys = (0..<600).map { UInt64($0 % 70) &* 0x0123_4567_89AB_CDEF }
    let forward = links(keys, Clusterer.alone)
    let backward = links(keys) { count, _, body in
      for i in (0..<count).reversed() { body(i..<i + 1) }
    }
    #expect(forward == backward)
  }

  @Test func anEmptyIndexLinksNothing() {
    #expect(links([], Clusterer.alone).isEmpty)
  }
}
