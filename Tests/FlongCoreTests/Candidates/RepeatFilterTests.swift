import Dispatch
import Testing

@testable import FlongCore

struct RepeatFilterTests {
  /// Sequential numbers and random ones, few and many.
  private func hashes(_ count: Int, seed: UInt64) -> [UInt64] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { seed == 0 ? UInt64($0) : random.next() }
  }

  private func repeats(_ filter: RepeatFilter, _ hashes: [UInt64]) -> [Bool] {
    var repeats = [true]
    filter.mayRepeat(hashes, into: &repeats)
    return repeats
  }

  @Test(arguments: [0, 1, 40, 20_000], [UInt64(0), 5])
  func noRepeatIsDenied(count: Int, seed: UInt64) {
    let filter = RepeatFilter(expecting: count)
    let all = hashes(count, seed: seed)
    filter.insert(all)
    filter.insert(all.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))
    let found = repeats(filter, all)
    #expect(found.count == count)
    for i in stride(from: 0, to: count, by: 3) { #expect(found[i]) }
  }

  @Test(arguments: [UInt64(0), 7])
  func mostOfTheRestIs(seed: UInt64) {
    let count = 50_000
    let filter = RepeatFilter(expecting: count)
    let all = hashes(count, seed: seed)
    filter.insert(all)
    #expect(repeats(filter, all).count { $0 } <= count / 4)
  }

  /// What has no room is taken for a repeat sooner, and never denied.
  @Test(arguments: [8, 9, 4_000, 100_000])
  func aSmallFilterDeniesNoRepeat(most: Int) {
    let all = hashes(20_000, seed: 9)
    let filter = RepeatFilter(expecting: all.count, within: 2 * most)
    filter.insert(all)
    filter.insert(Array(all.prefix(100)))
    let found = repeats(filter, all)
    #expect(found.prefix(100).allSatisfy { $0 })
    let others = found.dropFirst(100).count { $0 }
    #expect(most < 5_000 ? others > 12_000 : others < 6_000)
  }

  @Test func whatWasNeverInsertedIsNoRepeat() {
    #expect(repeats(RepeatFilter(expecting: 10), [0, .max]) == [false, false])
  }

  @Test func threadsMayInsertTogether() {
    let all = hashes(20_000, seed: 11) + hashes(20_000, seed: 12)
    let alone = RepeatFilter(expecting: all.count)
    alone.insert(all)
    let together = RepeatFilter(expecting: all.count)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      together.insert(stride(from: thread, to: all.count, by: 8).map { all[$0] })
    }
    #expect(repeats(alone, all) == repeats(together, all))
  }
}
