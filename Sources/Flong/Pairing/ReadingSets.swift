internal import FlongCore

/// The sets of shingles that articles have as printed and after cleaning, in one array.
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

  /// Makes room for so many shingles.
  mutating func reserveCapacity(_ count: Int) { shingles.reserveCapacity(count) }

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

  /// Appends the rows of the next articles.
  mutating func append(_ others: borrowing ReadingSets) {
    let base = shingles.count
    shingles.append(contentsOf: others.shingles)
    for row in others.rows { rows.append(Row(end: base + row.end, bounds: row.bounds)) }
  }

  func bounds(_ article: Int) -> Bounds { rows[article].bounds }

  /// Calls `body` with the row of an article.
  func withRow<Result>(
    _ article: Int, _ body: (UnsafeBufferPointer<UInt64>) -> Result
  ) -> Result {
    let start = article == 0 ? 0 : rows[article - 1].end
    let end = rows[article].end
    return shingles.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }

  /// Asks for the row of an article that is read soon.
  func prefetch(_ article: Int) { withRow(article, Prefetch.read) }
}
