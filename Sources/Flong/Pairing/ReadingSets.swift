internal import FlongCore

/// The sets of shingles that some articles have as printed and after cleaning, in one array.
///
///     row of an article   [ printed only | both | kept only )
struct ReadingSets: Sendable {
  /// The readings that have a shingle, as bits.
  enum Readings {
    static let printed: UInt32 = 1
    static let kept: UInt32 = 2
    static let both = printed | kept
  }

  /// A shingle of a row.
  struct Shingle {
    var hash: UInt64
    var readings: UInt32
  }

  /// Which shingles of a row stand in which reading.
  struct Bounds: Sendable {
    var printedEnd: UInt32 = 0
    var keptStart: UInt32 = 0

    func isPrinted(_ rank: UInt32) -> Bool { rank < printedEnd }
    func isKept(_ rank: UInt32) -> Bool { rank >= keptStart }
  }

  private struct Row {
    /// Where the row ends, and the next one begins.
    var end: Int
    var bounds: Bounds
  }

  private var shingles: [UInt64] = []
  private var rows: [Row] = []

  /// The same without room for more.
  func packed() -> ReadingSets {
    var packed = ReadingSets()
    packed.shingles = shingles.withUnsafeBufferPointer { Array($0) }
    packed.rows = rows.withUnsafeBufferPointer { Array($0) }
    return packed
  }

  mutating func removeAll() {
    shingles.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }

  /// Appends the row of the next article: its shingles, each once.
  ///
  /// - Complexity: O(n).
  mutating func append(_ row: [Shingle]) {
    var counts: InlineArray<4, Int> = [0, 0, 0, 0]
    for shingle in row { counts[Int(shingle.readings)] += 1 }
    let printedOnly = counts[Int(Readings.printed)]
    let keptOnly = counts[Int(Readings.kept)]
    let start = shingles.count
    let end = start + row.count
    shingles.append(contentsOf: repeatElement(0, count: row.count))
    shingles.withUnsafeMutableBufferPointer { shingles in
      var next: InlineArray<4, Int> = [0, start, end - keptOnly, start + printedOnly]
      for shingle in row {
        shingles[next[Int(shingle.readings)]] = shingle.hash
        next[Int(shingle.readings)] += 1
      }
    }
    let bounds = Bounds(
      printedEnd: UInt32(row.count - keptOnly), keptStart: UInt32(printedOnly))
    rows.append(Row(end: end, bounds: bounds))
  }

  /// Calls `body` with a row, and which of its shingles stand in which reading.
  @inline(__always)
  func withRow<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt64>, Bounds) -> Result
  ) -> Result {
    let start = number == 0 ? 0 : rows[number - 1].end
    let row = rows[number]
    return shingles.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<row.end]), row.bounds)
    }
  }
}
