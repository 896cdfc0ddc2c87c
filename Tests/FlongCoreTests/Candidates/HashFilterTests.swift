import Testing

@testable import FlongCore

struct HashFilterTests {
  @Test(arguments: [64, 128, 1 << 16], [UInt64(0), 9])
  func noMemberIsDenied(places: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let members = [0, .max] + (0..<200).map { _ in random.next() as UInt64 }
    var filter = HashFilter(places: places)
    for hash in members { filter.insert(hash) }
    #expect(members.allSatisfy(filter.mayHold))
  }

  @Test func mostOthersAre() {
    var random = SeededGenerator(seed: 4)
    var filter = HashFilter(places: 1 << 14)
    for _ in 0..<1_000 { filter.insert(random.next()) }
    let taken = (0..<10_000).count { _ in filter.mayHold(random.next()) }
    #expect(taken < 1_000)
  }

  @Test func anEmptiedFilterHoldsNothing() {
    var filter = HashFilter(places: 64)
    filter.insert(0)
    filter.removeAll(places: 256)
    #expect(!filter.mayHold(0) && !filter.mayHold(.max))
  }

  @Test(arguments: [0, 1, 127, 128, 129, 500])
  func theLikelyAreThoseThatMayBeIn(count: Int) {
    var random = SeededGenerator(seed: 6)
    var filter = HashFilter(places: 1 << 10)
    let hashes = (0..<count).map { _ in random.next() as UInt64 }
    for hash in hashes.prefix(count / 3) { filter.insert(hash) }
    var likely: [UInt64] = [7]
    hashes.withUnsafeBufferPointer { filter.append(likely: $0, to: &likely) }
    #expect(likely == [7] + hashes.filter(filter.mayHold))
  }
}
