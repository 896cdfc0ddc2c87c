import Synchronization
import Testing

@testable import FlongCore

struct NeighbourComparerTests {
  /// Five passages, all near each other, ranked as they are numbered; 3 is taken.
  private func compared(_ passage: UInt32, since start: Int) -> Clusterer.Candidate {
    let band = BandIndex.Band((0..<5).map { 7 << 32 | $0 })
    let index = BandIndex([band, band], count: 5)
    var candidate = Clusterer.Candidate(passage: passage, compared: [9])
    var seen = NeighbourSet()
    ([0, 2, 4, 7, 8] as [UInt32]).withUnsafeBufferPointer {
      NeighbourComparer(index: index, standings: $0)
        .compare(&candidate, since: start, &seen, { _, _ in }) { $0.second == 4 }
    }
    return candidate
  }

  @Test func freeLighterNeighboursAreComparedOnce() {
    let candidate = compared(1, since: 1)
    #expect(candidate.isCertain)
    #expect(candidate.compared == [2 << 1, 4 << 1 | 1])
  }

  @Test func whomAHeavierOneOfTheBatchMayTakeWaits() {
    let candidate = compared(1, since: 0)
    #expect(!candidate.isCertain && candidate.compared.isEmpty)
  }

  /// Memory is asked for in time, and for no passage twice.
  @Test func whatIsComparedWasAskedForBefore() {
    let count = 100
    let index = BandIndex(
      [BandIndex.Band((0..<UInt64(count)).map { 7 << 32 | $0 })], count: count)
    let asked = Mutex<[UInt32]>([])
    var candidate = Clusterer.Candidate()
    var seen = NeighbourSet()
    (0..<UInt32(count)).map { $0 << 1 }.withUnsafeBufferPointer {
      NeighbourComparer(index: index, standings: $0).compare(
        &candidate, since: 0, &seen, { _, others in asked.withLock { $0 += others } }
      ) { pair in asked.withLock { $0.contains(pair.second) && $0.count <= pair.second + 16 } }
    }
    #expect(candidate.compared == (1..<UInt32(count)).map { $0 << 1 | 1 })
    #expect(asked.withLock { $0 } == Array(1..<UInt32(count)))
  }
}
