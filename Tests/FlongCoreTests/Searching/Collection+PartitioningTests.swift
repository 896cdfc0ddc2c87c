import Testing

@testable import FlongCore

struct CollectionPartitioningTests {
  @Test func theFirstThatPassesIsFound() {
    let values = [1, 3, 3, 3, 8]
    #expect(
      (0...9).map { value in values.partitioningIndex { $0 >= value } } == [
        0, 0, 1, 1, 4, 4, 4, 4, 4, 5,
      ])
    #expect(values.partitioningIndex { $0 > 3 } == 4)
    #expect([Int]().partitioningIndex { _ in true } == 0)
  }

  @Test func aSliceKeepsItsIndices() {
    let slice = [9, 9, 1, 2, 3, 0][2..<5]
    #expect(slice.partitioningIndex { $0 >= 2 } == 3)
    #expect(slice.partitioningIndex { $0 > 3 } == 5)
    #expect(slice.partitioningIndex { $0 > 0 } == 2)
  }
}
