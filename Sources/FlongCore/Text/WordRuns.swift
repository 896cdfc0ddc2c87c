internal import CFlongKernels

/// The runs of word bytes in a chunk of text; see `word_runs.h`.
struct WordRuns {
  /// The bytes of a chunk.
  static let chunk = Int(FLONG_RUN_CHUNK)

  /// The bytes to lend for chunks of `length` bytes.
  static func byteCount(_ length: Int) -> Int {
    (length + length / 2 + 2 * Int(FLONG_RUN_SPARE)) * 4
  }

  private var found: flong_word_runs

  /// Runs kept in `memory`, which must hold `byteCount(length)` bytes, aligned to 4.
  init(_ memory: UnsafeMutableRawPointer, _ length: Int) {
    let values = memory.bindMemory(to: UInt32.self, capacity: WordRuns.byteCount(length) / 4)
    found = flong_word_runs(
      bounds: values, mixed: values + length + Int(FLONG_RUN_SPARE), run_count: 0, mixed_count: 0)
  }

  /// The start and the end of each run.
  @inline(__always)
  var bounds: UnsafeMutablePointer<UInt32> { found.bounds }
  @inline(__always)
  var count: Int { found.run_count }

  /// The runs that are more than letters and digits of ASCII.
  @inline(__always)
  var mixed: UnsafeMutablePointer<UInt32> { found.mixed }
  @inline(__always)
  var mixedCount: Int { found.mixed_count }

  /// The bytes of a run.
  @inline(__always)
  subscript(number: Int) -> Range<Int> {
    Range(
      uncheckedBounds: (Int(bounds[2 &* number]), Int(bounds[2 &* number &+ 1])))
  }

  /// Finds the runs from `start` on, and returns where to go on.
  @inline(__always)
  mutating func find(
    _ bytes: UnsafePointer<UInt8>, from start: Int, end: Int, readable: Int, kernel: Kernel
  ) -> Int {
    flong_find_word_runs(kernel.number, bytes, start, end, readable, &found)
  }
}
