/// Sorts short runs of hashes: one pass puts each near its place, because hashes are spread evenly, and
/// insertion puts it there.
public enum HashSort {
  /// A hash, and where it comes from.
  public struct Placed: Sendable {
    public var hash: UInt64
    public var place: UInt32

    public init(hash: UInt64, place: UInt32) {
      self.hash = hash
      self.place = place
    }
  }

  /// Kept between calls, so that none allocates.
  public struct Buffer: Sendable {
    fileprivate var hashes: [UInt64] = []
    fileprivate var placed: [Placed] = []
    fileprivate var ends: [UInt32] = []

    public init() {}
  }

  /// Below this, insertion alone.
  private static let few = 12
  /// A bucket with more hashes means that they are not spread evenly, or many are the same.
  private static let fullest: UInt32 = 48

  /// Sorts hashes, ascending.
  ///
  /// - Complexity: O(n) for evenly spread values, O(n log n) for others.
  public static func sort(_ hashes: inout [UInt64], buffer: inout Buffer) {
    sort(&hashes, &buffer.hashes, &buffer.ends) { $0 }
  }

  /// Sorts by hash, ascending; rows with equal hashes keep their order.
  ///
  /// - Complexity: O(n) for evenly spread values, O(n log n) for others.
  public static func sort(_ rows: inout [Placed], buffer: inout Buffer) {
    sort(&rows, &buffer.placed, &buffer.ends) { $0.hash }
  }

  @inline(__always)
  private static func sort<Row>(
    _ rows: inout [Row], _ buffer: inout [Row], _ ends: inout [UInt32], hash: (Row) -> UInt64
  ) {
    if rows.count > few {
      // A power of two, about half as many as there are rows.
      let buckets = 1 << (Int.bitWidth - (rows.count / 2).leadingZeroBitCount)
      let shift = UInt64(64 - buckets.trailingZeroBitCount)
      guard count(rows, buckets, shift, &ends, hash: hash) else {
        sortByComparing(&rows, hash: hash)
        return
      }
      scatter(&rows, &buffer, shift, &ends, hash: hash)
    }
    rows.withUnsafeMutableBufferPointer { rows in
      for i in rows.indices.dropFirst() {
        let row = rows[i]
        var j = i
        while j > 0 && hash(rows[j - 1]) > hash(row) {
          rows[j] = rows[j - 1]
          j -= 1
        }
        rows[j] = row
      }
    }
  }

  /// Leaves where each bucket begins in `ends`; false if one is too full.
  @inline(__always)
  private static func count<Row>(
    _ rows: [Row], _ buckets: Int, _ shift: UInt64, _ ends: inout [UInt32],
    hash: (Row) -> UInt64
  ) -> Bool {
    if ends.count < buckets { ends = [UInt32](repeating: 0, count: 2 * buckets) }
    return ends.withUnsafeMutableBufferPointer { ends in
      for bucket in 0..<buckets { ends[bucket] = 0 }
      for row in rows { ends[Int(truncatingIfNeeded: hash(row) &>> shift)] &+= 1 }
      var sum: UInt32 = 0
      var most: UInt32 = 0
      for bucket in 0..<buckets {
        let size = ends[bucket]
        most = max(most, size)
        ends[bucket] = sum
        sum &+= size
      }
      return most <= fullest
    }
  }

  /// Puts each row into its bucket, by way of the buffer.
  @inline(__always)
  private static func scatter<Row>(
    _ rows: inout [Row], _ buffer: inout [Row], _ shift: UInt64, _ ends: inout [UInt32],
    hash: (Row) -> UInt64
  ) {
    if buffer.count < rows.count { buffer = rows + rows }
    rows.withUnsafeMutableBufferPointer { rows in
      buffer.withUnsafeMutableBufferPointer { buffer in
        ends.withUnsafeMutableBufferPointer { ends in
          for i in rows.indices { buffer[i] = rows[i] }
          for i in rows.indices {
            let bucket = Int(truncatingIfNeeded: hash(buffer[i]) &>> shift)
            rows[Int(ends[bucket])] = buffer[i]
            ends[bucket] &+= 1
          }
        }
      }
    }
  }

  private static func sortByComparing<Row>(_ rows: inout [Row], hash: (Row) -> UInt64) {
    rows = rows.enumerated()
      .sorted { (hash($0.element), $0.offset) < (hash($1.element), $1.offset) }.map(\.element)
  }
}
