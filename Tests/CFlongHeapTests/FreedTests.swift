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
}
