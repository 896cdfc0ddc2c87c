internal import Glibc

/// Times the stages of a run and tells the progress of each.
struct StageClock {
  struct Stage: Sendable {
    var name: String
    var milliseconds: Int
  }

  private let progress: Progress
  private var current: (name: String, start: Int)?
  private(set) var stages: [Stage] = []

  init(progress: Progress) { self.progress = progress }

  /// Ends the running stage and begins the next.
  mutating func begin(_ name: String) {
    end()
    progress.stage(name)
    current = (name, StageClock.now())
  }

  mutating func end() {
    guard let current else { return }
    stages.append(Stage(name: current.name, milliseconds: StageClock.now() - current.start))
    self.current = nil
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
