/// A set of shingles as a sorted array without repeats.
public struct ShingleSet: Sendable, Equatable {
  /// Ascending, each once.
  public let values: [UInt64]

  /// Sorts `shingles` and drops repeats.
  ///
  /// - Complexity: O(n log n).
  public init(_ shingles: [UInt64]) {
    var sorted = shingles
    ShingleSet.sortUnique(&sorted)
    self.values = sorted
  }

  /// Takes values that are ascending already, each once.
  public init(sorted values: [UInt64]) {
    self.values = values
  }

  public var count: Int { values.count }

  /// Sorts in place and drops repeats.
  public static func sortUnique(_ values: inout [UInt64]) {
    var buffer = HashSort.Buffer()
    sortUnique(&values, buffer: &buffer)
  }

  /// The same with a buffer that is kept between calls.
  ///
  /// - Complexity: O(n) for hashes.
  public static func sortUnique(_ values: inout [UInt64], buffer: inout HashSort.Buffer) {
    HashSort.sort(&values, buffer: &buffer)
    let kept = values.withUnsafeMutableBufferPointer { values in
      var kept = 0
      for i in values.indices where i == 0 || values[i] != values[kept - 1] {
        values[kept] = values[i]
        kept += 1
      }
      return kept
    }
    values.removeLast(values.count - kept)
  }

  /// The number of shingles that stand in both sets.
  ///
  /// - Complexity: O(n + m).
  public func intersectionCount(_ other: ShingleSet) -> Int {
    values.withUnsafeBufferPointer { a in
      other.values.withUnsafeBufferPointer { b in ShingleSet.intersectionCount(a, b) }
    }
  }

  /// The number of values that stand in both ascending, repeat-free buffers.
  @inline(__always)
  public static func intersectionCount(
    _ a: UnsafeBufferPointer<UInt64>, _ b: UnsafeBufferPointer<UInt64>
  ) -> Int {
    intersectionCount(a, b, atLeast: 0) ?? 0
  }

  /// The same, or nil as soon as it is clear that fewer than `needed` values stand in both.
  @inline(__always)
  public static func intersectionCount(
    _ a: UnsafeBufferPointer<UInt64>, _ b: UnsafeBufferPointer<UInt64>, atLeast needed: Int
  ) -> Int? {
    var i = 0
    var j = 0
    var common = 0
    while i < a.count && j < b.count {
      let left = min(a.count &- i, b.count &- j)
      guard common &+ left >= needed else { return nil }
      // Whatever is met, so many steps stay inside both.
      for _ in 0..<min(left, 16) {
        let x = a[i]
        let y = b[j]
        common &+= x == y ? 1 : 0
        i &+= x <= y ? 1 : 0
        j &+= y <= x ? 1 : 0
      }
    }
    return common >= needed ? common : nil
  }
}
