import Testing

@testable import FlongCore

struct NeighbourSetTests {
  @Test func eachIsHeldOnceInTheOrderOfComing() {
    var set = NeighbourSet()
    for passage in [7, 7 + 64, 0, 7, .max, 0] as [UInt32] { set.insert(passage) }
    #expect(set.members == [7, 71, 0, .max])
    set.removeAll()
    #expect(set.members.isEmpty)
    set.insert(0)
    #expect(set.members == [0])
  }

  @Test(arguments: [32, 33, 5_000])
  func manyHaveRoom(count: UInt32) {
    var set = NeighbourSet()
    for _ in 0..<2 {
      for passage in 0..<count { set.insert(passage &* 2_654_435_761) }
    }
    #expect(set.members == (0..<count).map { $0 &* 2_654_435_761 })
  }
}
