/// Ranges of one text's bytes: ascending, apart, none empty.
struct ByteRanges: Sendable, Equatable {
  private(set) var ranges: [Range<Int>] = []

  /// The union of ranges in any order.
  init(_ ranges: some Sequence<Range<Int>>) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        self.ranges[self.ranges.count - 1] = last.lowerBound..<end
      } else {
        self.ranges.append(range)
      }
    }
  }

  var byteCount: Int { ranges.reduce(0) { $0 + $1.count } }

  /// What of `range` lies in these ranges.
  ///
  /// - Complexity: O(log n + m) for m results.
  func parts(in range: Range<Int>) -> [Range<Int>] {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var parts: [Range<Int>] = []
    while low < ranges.count && ranges[low].lowerBound < range.upperBound {
      let part = ranges[low].clamped(to: range)
      if !part.isEmpty { parts.append(part) }
      low += 1
    }
    return parts
  }

  /// What lies in these ranges and not in the others.
  func subtracting(_ other: ByteRanges) -> ByteRanges {
    var rest: [Range<Int>] = []
    for range in ranges {
      var start = range.lowerBound
      for part in other.parts(in: range) {
        rest.append(start..<part.lowerBound)
        start = part.upperBound
      }
      rest.append(start..<range.upperBound)
    }
    return ByteRanges(rest)
  }

  /// The bytes that lie in both.
  func commonByteCount(_ other: ByteRanges) -> Int {
    ranges.reduce(0) { sum, range in
      sum + other.parts(in: range).reduce(0) { $0 + $1.count }
    }
  }
}

/// The number of characters (code points) of a range of UTF-8.
func characterCount(_ text: [UInt8], _ range: Range<Int>) -> Int {
  text.withUnsafeBufferPointer { bytes in
    var count = 0
    for i in range where bytes[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
