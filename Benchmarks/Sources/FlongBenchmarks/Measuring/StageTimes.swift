internal import Synchronization

/// CPU times of the stages of one whole run, taken as the run tells of them.
final class StageTimes: Sendable {
  private struct State {
    var names: [String] = []
    var starts: [Int] = []
  }

  private let state = Mutex(State())

  func begin(_ name: String) {
    state.withLock {
      $0.names.append(name)
      $0.starts.append(ProcessClock.nanoseconds())
    }
  }

  /// Each stage with its nanoseconds, in order; the last one ends now.
  func finish() -> [(name: String, nanoseconds: Int)] {
    let end = ProcessClock.nanoseconds()
    return state.withLock { state in
      let ends = state.starts.dropFirst() + [end]
      return zip(state.names, zip(state.starts, ends)).map { ($0, $1.1 - $1.0) }
    }
  }
}
