import Testing

@testable import FlongCore

struct AnchorDealingTests {
  @Test func partitionsCoverAllKeysOnce() {
    var random = SeededGenerator(seed: 3)
    var seen: Set<Int> = []
    for _ in 0..<9_000 { seen.insert(AnchorDealing.partition(of: random.next())) }
    #expect(seen == Set(0..<AnchorDealing.partitions))
  }

  /// Parts as many as there are, dealt by threads in any order: each partition has its anchors, in their order.
  @Test(arguments: [0, 1, 3, 700], [false, true])
  func everyAnchorHasAPlaceInItsPartition(parts count: Int, backward: Bool) {
    var random = SeededGenerator(seed: UInt64(count))
    let keys = (0..<count).map { _ in
      (0..<Int.random(in: 0...9, using: &random)).map { _ in random.next() }
    }
    let all = keys.flatMap { $0 }
    let run: Clusterer.Run = { count, _, body in
      for i in 0..<count { body(backward ? count - 1 - i..<count - i : i..<i + 1) }
    }
    let dealing = AnchorDealing(
      keys.map { keys in
        AnchorIndex.Part(keys: keys, positions: keys.map { UInt32(truncatingIfNeeded: $0) })
      }, run: run)
    #expect(dealing.count == all.count)
    var dealt = [Int?](repeating: nil, count: all.count)
    dealing.deal(0..<dealing.shareCount) { key, position, number, place in
      #expect(all[number] == key && position == UInt32(truncatingIfNeeded: key))
      #expect(dealt[place] == nil)
      dealt[place] = number
    }
    let numbers = dealt.compactMap { $0 }
    #expect(numbers.count == all.count)
    for partition in 0..<AnchorDealing.partitions {
      let own = numbers[dealing.bounds[partition]..<dealing.bounds[partition + 1]]
      #expect(own.allSatisfy { AnchorDealing.partition(of: all[$0]) == partition })
      #expect(Array(own) == own.sorted())
    }
  }
}
