import CFlongHeap
import Dispatch
import Glibc
import Synchronization
import Testing

struct PauseTests {
  /// What a thread that never stops by itself has counted; other threads look at it.
  private static let count = Atomic(0)

  private static func isCounting() -> Bool {
    let before = count.load(ordering: .relaxed)
    for _ in 0..<500 where count.load(ordering: .relaxed) == before { usleep(10_000) }
    return count.load(ordering: .relaxed) != before
  }

  /// Whether the thread stands, before long.
  private static func stops() -> Bool {
    for _ in 0..<500 {
      let before = count.load(ordering: .relaxed)
      usleep(10_000)
      if count.load(ordering: .relaxed) == before { return true }
    }
    return false
  }

  @Test func otherThreadsWaitUntilTheEnd() async {
    await #expect(processExitsWith: .success) {
      precondition(flong_pause_open() == 0)
      DispatchQueue.global().async {
        while true { PauseTests.count.add(1, ordering: .relaxed) }
      }
      for _ in 0..<3 {
        precondition(PauseTests.isCounting())
        flong_pause_begin()
        precondition(PauseTests.stops())
        let before = PauseTests.count.load(ordering: .relaxed)
        usleep(20_000)
        precondition(PauseTests.count.load(ordering: .relaxed) == before)
        flong_pause_end()
      }
      precondition(PauseTests.isCounting())
    }
  }

  @Test func withoutAPauseNobodyIsHeldUp() async {
    await #expect(processExitsWith: .success) {
      flong_pause_begin()
      flong_pause_end()
      precondition(flong_pause_open() == 0)
      flong_pause_end()
      precondition(kill(getpid(), SIGPROF) == 0)
    }
  }
}
