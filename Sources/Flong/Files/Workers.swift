import Dispatch
import Synchronization

/// Threads that share a range of numbered tasks; results come back in the order of the tasks.
enum Workers {
  /// Calls `body` with runs of up to `chunk` task numbers, on at most `jobs` threads.
  static func run(
    jobs: Int, count: Int, chunk: Int, _ body: @Sendable (Range<Int>) -> Void
  ) {
    let next = Atomic<Int>(0)
    let threads = min(jobs, (count + chunk - 1) / chunk)
    if threads <= 1 {
      if count > 0 { body(0..<count) }
      return
    }
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let start = next.add(chunk, ordering: .relaxed).oldValue
        if start >= count { return }
        body(start..<min(start + chunk, count))
      }
    }
  }

  /// The results of `body` for each task, which it appends in order for the run it is given.
  static func map<Result: Sendable>(
    jobs: Int, count: Int, chunk: Int, _ body: @Sendable (Range<Int>, (Result) -> Void) -> Void
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { buffer, filled in
      // Each run writes its own slots, so no two threads touch the same memory.
      nonisolated(unsafe) let base = buffer.baseAddress
      run(jobs: jobs, count: count, chunk: chunk) { range in
        var slot = range.lowerBound
        body(range) { result in
          (base! + slot).initialize(to: result)
          slot += 1
        }
        precondition(slot == range.upperBound, "one result for each task")
      }
      filled = count
    }
  }
}
