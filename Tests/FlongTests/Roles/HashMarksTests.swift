import Testing

@testable import Flong

struct HashMarksTests {
  @Test func hashesAreInOnce() {
    var marks = HashMarks()
    marks.removeAll(capacity: 3)
    #expect([7, 0, 7, 9, 0].map { marks.insert($0) } == [true, true, false, true, false])
    #expect(marks.count == 3)
    #expect(marks.contains(0) && marks.contains(9) && !marks.contains(8))
  }

  /// Emptied and filled again, small and large.
  @Test func nothingIsLeftOfAnEarlierFilling() {
    var marks = HashMarks()
    for size: UInt64 in [3, 500, 40, 2000, 1] {
      let hashes = (0..<size).map { ($0 + size) &* 0x9E37_79B9_7F4A_7C15 }
      marks.removeAll(capacity: hashes.count)
      #expect(!hashes.contains(where: marks.contains))
      for hash in hashes { marks.insert(hash) }
      #expect(hashes.allSatisfy(marks.contains) && marks.count == hashes.count)
      let slots = hashes.compactMap(marks.slot)
      #expect(Set(slots).count == hashes.count && slots.allSatisfy { $0 < marks.slots })
      #expect(marks.slot(of: 1) == nil)
    }
  }
}
