/// Sorts short runs of hashes: one pass puts each near its place, because hashes are spread evenly, and
/// insertion puts it there.
public enum HashSort {
  /// Kept between calls, so that none allocates.
  public struct Buffer: Sendable {
    fileprivate var values: [UInt64] = []
    fileprivate var places: [UInt32] = []
    fileprivate var ends: [UInt32] = []

    public init() {}

    fileprivate mutating func reserve(_ count: Int, buckets: Int, hasPlaces: Bool) {
      if values.count < count { values = [UInt64](repeating: 0, count: 2 * count) }
      if hasPlaces && places.count < count { places = [UInt32](repeating: 0, count: 2 * count) }
      if ends.count < buckets { ends = [UInt32](repeating: 0, count: 2 * buckets) }
    }
  }

  /// Below this, insertion alone.
  private static let few = 12
  /// A bucket with more hashes means that they are not spread evenly, or many are the same.
  private static let fullest = 48

  /// Sorts hashes, ascending.
  ///
  /// - Complexity: O(n) for evenly spread values, O(n log n) for others.
  public static func sort(_ values: inout [UInt64], buffer: inout Buffer) {
    if values.count > few {
      let buckets = buckets(values.count)
      buffer.reserve(values.count, buckets: buckets, hasPlaces: false)
      guard count(values, buckets, &buffer) else {
        values.sort()
        return
      }
      let shift = shift(buckets)
      for i in values.indices { buffer.values[i] = values[i] }
      for i in values.indices {
        let value = buffer.values[i]
        let bucket = Int(truncatingIfNeeded: value &>> shift)
        values[Int(buffer.ends[bucket])] = value
        buffer.ends[bucket] &+= 1
      }
    }
    values.withUnsafeMutableBufferPointer { values in
      for i in values.indices.dropFirst() {
        let value = values[i]
        var j = i
        while j > 0 && values[j - 1] > value {
          values[j] = values[j - 1]
          j -= 1
        }
        values[j] = value
      }
    }
  }

  /// Sorts hashes with a number for each; those of equal hashes stay in order.
  ///
  /// - Complexity: O(n) for evenly spread values, O(n log n) for others.
  public static func sort(
    _ values: inout [UInt64], places: inout [UInt32], buffer: inout Buffer
  ) {
    if values.count > few {
      let buckets = buckets(values.count)
      buffer.reserve(values.count, buckets: buckets, hasPlaces: true)
      guard count(values, buckets, &buffer) else {
        sortByComparing(&values, &places)
        return
      }
      let shift = shift(buckets)
      for i in values.indices {
        buffer.values[i] = values[i]
        buffer.places[i] = places[i]
      }
      for i in values.indices {
        let value = buffer.values[i]
        let bucket = Int(truncatingIfNeeded: value &>> shift)
        values[Int(buffer.ends[bucket])] = value
        places[Int(buffer.ends[bucket])] = buffer.places[i]
        buffer.ends[bucket] &+= 1
      }
    }
    values.withUnsafeMutableBufferPointer { values in
      places.withUnsafeMutableBufferPointer { places in
        for i in values.indices.dropFirst() {
          let value = values[i]
          let place = places[i]
          var j = i
          while j > 0 && values[j - 1] > value {
            values[j] = values[j - 1]
            places[j] = places[j - 1]
            j -= 1
          }
          values[j] = value
          places[j] = place
        }
      }
    }
  }

  /// A power of two, about half as many as there are values.
  private static func buckets(_ count: Int) -> Int {
    1 << (Int.bitWidth - (count / 2).leadingZeroBitCount)
  }

  private static func shift(_ buckets: Int) -> UInt64 {
    UInt64(64 - buckets.trailingZeroBitCount)
  }

  /// Leaves where each bucket begins in the buffer; false if one is too full.
  private static func count(_ values: [UInt64], _ buckets: Int, _ buffer: inout Buffer) -> Bool {
    let shift = shift(buckets)
    return buffer.ends.withUnsafeMutableBufferPointer { ends in
      for bucket in 0..<buckets { ends[bucket] = 0 }
      for value in values { ends[Int(truncatingIfNeeded: value &>> shift)] &+= 1 }
      var sum: UInt32 = 0
      var most: UInt32 = 0
      for bucket in 0..<buckets {
        let size = ends[bucket]
        most = max(most, size)
        ends[bucket] = sum
        sum &+= size
      }
      return most <= UInt32(fullest)
    }
  }

  private static func sortByComparing(_ values: inout [UInt64], _ places: inout [UInt32]) {
    let rows = zip(values, places).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    for (i, row) in rows.enumerated() {
      values[i] = row.element.0
      places[i] = row.element.1
    }
  }
}
