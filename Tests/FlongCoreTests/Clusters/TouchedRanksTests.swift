import Testing

@testable import FlongCore

struct TouchedRanksTests {
  @Test func ranksComeInBatchesTheHeaviestFirst() {
    var touched = TouchedRanks(count: 10)
    for rank in [8, 1, 5] as [UInt32] { touched.insert(rank) }
    #expect(touched.contains(5) && !touched.contains(6))
    let first = touched.next(2)
    #expect(first?.start == 0 && first?.end == 6 && first?.ranks == [1, 5])
    // What is touched meanwhile comes, too, unless its turn is over.
    touched.insert(6)
    touched.insert(0)
    let second = touched.next(2)
    #expect(second?.start == 6 && second?.ranks == [6, 8])
    let third = touched.next(2)
    #expect(third == nil)
  }
}
