import CFlongHeap
import Glibc
import Testing

struct FreedTests {
  /// More than the C library keeps by itself, less than the heap of a thread holds.
  private static let size = 40 << 20

  /// Page faults of the process while a block is taken, written and freed.
  private static func faults() -> Int {
    func count() -> Int {
      var usage = rusage()
      getrusage(RUSAGE_SELF.rawValue, &usage)
      return usage.ru_minflt
    }
    let before = count()
    guard let block = malloc(size) else { fatalError("no room") }
    block.fill(size, seed: 1)
    precondition(block.holds(size, seed: 1))
    free(block)
    return count() - before
  }

  @Test func largeBlocksGetTheSamePagesAgain() async {
    await #expect(processExitsWith: .success) {
      flong_heap_keep_freed()
      let first = FreedTests.faults()
      let second = FreedTests.faults()
      precondition(first > 10 && second * 10 < first, "\(first) faults, then \(second)")
    }
  }

  @Test func otherwiseTheyGoBack() async {
    await #expect(processExitsWith: .success) {
      let first = FreedTests.faults()
      let second = FreedTests.faults()
      precondition(second * 2 > first, "\(first) faults, then \(second)")
    }
  }

  /// Blocks of which every second one is free, and none of these holds what is asked for next.
  private static func takeHoles() {
    let blocks = (0..<20).map { seed in
      guard let block = malloc(10 << 20) else { fatalError("no room") }
      block.fill(10 << 20, seed: seed)
      return block
    }
    // What was taken is seen to be resident.
    usleep(1_000_000)
    for i in stride(from: 0, to: 20, by: 2) { free(blocks[i]) }
  }

  private static func takeLarge() {
    guard let block = malloc(150 << 20) else { fatalError("no room") }
    block.fill(150 << 20, seed: 3)
    precondition(block.holds(150 << 20, seed: 3))
  }

  @Test func whatIsFreeGoesBackBeforeTheFileIsTaken() async {
    await #expect(processExitsWith: .success) {
      precondition(flong_heap_limit(400 << 20, 300 << 20, HeapFile.unowned()) == 0)
      flong_heap_keep_freed()
      FreedTests.takeHoles()
      FreedTests.takeLarge()
      precondition(flong_heap_scratch() == 0)
      // Nothing is free any more.
      FreedTests.takeLarge()
      precondition(flong_heap_scratch() >= 150 << 20)
    }
  }
}
