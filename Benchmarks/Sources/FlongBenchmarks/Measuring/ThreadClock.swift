internal import Glibc

/// The CPU time of this thread; on a busy machine wall time says little.
enum ThreadClock {
  static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
