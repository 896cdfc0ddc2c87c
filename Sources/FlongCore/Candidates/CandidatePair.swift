/// Two passages that a proposer holds to be alike; never trusted before verification.
public struct CandidatePair: Sendable, Hashable, Comparable {
  public let first: UInt32
  public let second: UInt32

  /// Orders the two, so that a pair is written in one way only.
  @inline(__always)
  public init(_ a: UInt32, _ b: UInt32) {
    first = min(a, b)
    second = max(a, b)
  }

  @inline(__always)
  public static func < (a: CandidatePair, b: CandidatePair) -> Bool { a.packed < b.packed }

  /// The pair as one number, in the order of the pairs.
  @inline(__always)
  public var packed: UInt64 { UInt64(first) << 32 | UInt64(second) }

  @inline(__always)
  public init(packed: UInt64) {
    first = UInt32(truncatingIfNeeded: packed &>> 32)
    second = UInt32(truncatingIfNeeded: packed)
  }
}

extension CandidatePair {
  /// Sorts the pairs and drops repeats.
  ///
  /// - Complexity: O(n).
  public static func sortUnique(_ pairs: inout [CandidatePair]) {
    var packed = pairs.map(\.packed)
    RadixSort.sort(&packed)
    pairs.removeAll(keepingCapacity: true)
    var last: UInt64?
    for value in packed where value != last {
      pairs.append(CandidatePair(packed: value))
      last = value
    }
  }
}
