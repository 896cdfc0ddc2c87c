/// The CPU times of several runs of one stage.
struct Measurement: Encodable {
  let stage: String
  /// What the stage handles: tokens, shingles, keys.
  let unit: String
  let units: Int
  let minimumNanoseconds: Int
  let medianNanoseconds: Int
  let nanosecondsPerUnit: Double
  /// Of text, by the fastest run.
  let megabytesPerSecond: Double

  /// Times `body`; the last result is returned for checking.
  static func measure<Result>(
    _ stage: String, runs: Int, bytes: Int, unit: String, units: (Result) -> Int,
    _ body: () -> Result
  ) -> (measurement: Measurement, result: Result) {
    var times: [Int] = []
    var last: Result?
    for _ in 0..<runs {
      let start = ThreadClock.nanoseconds()
      let result = body()
      times.append(ThreadClock.nanoseconds() - start)
      last = result
    }
    guard let last else { preconditionFailure("at least one run") }
    return (
      Measurement(stage: stage, unit: unit, units: units(last), bytes: bytes, nanoseconds: times),
      last
    )
  }

  /// From the times of all runs.
  init(stage: String, unit: String, units: Int, bytes: Int, nanoseconds: [Int]) {
    let times = nanoseconds.sorted()
    self.stage = stage
    self.unit = unit
    self.units = units
    minimumNanoseconds = times[0]
    medianNanoseconds = times[times.count / 2]
    nanosecondsPerUnit = Double(times[0]) / Double(max(1, units))
    megabytesPerSecond = Double(bytes) * 1000 / Double(max(1, times[0]))
  }
}
