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
    times.sort()
    guard let last else { preconditionFailure("at least one run") }
    let count = units(last)
    return (
      Measurement(
        stage: stage, unit: unit, units: count, minimumNanoseconds: times[0],
        medianNanoseconds: times[times.count / 2],
        nanosecondsPerUnit: Double(times[0]) / Double(max(1, count)),
        megabytesPerSecond: Double(bytes) * 1000 / Double(max(1, times[0]))), last
    )
  }
}
