internal import CXXHash

/// XXH3, the only hash of the core (Collet, xxHash 0.8, `XXH3_64bits` and `XXH3_128bits`).
public enum XXH3 {
  /// The 64-bit hash of `bytes`; seed 0.
  @inline(__always)
  public static func hash64(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    flong_xxh3_64(bytes.baseAddress, bytes.count)
  }

  /// The 64-bit hash of `bytes` under `seed`.
  @inline(__always)
  public static func hash64(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    flong_xxh3_64_seeded(bytes.baseAddress, bytes.count, seed)
  }

  /// The 128-bit hash of `bytes`; seed 0.
  @inline(__always)
  public static func hash128(_ bytes: UnsafeRawBufferPointer) -> Hash128 {
    let h = flong_xxh3_128(bytes.baseAddress, bytes.count)
    return Hash128(high: h.high64, low: h.low64)
  }
}

/// A 128-bit hash, ordered by its high and then its low half.
public struct Hash128: Hashable, Comparable, Sendable {
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public static func < (a: Hash128, b: Hash128) -> Bool {
    (a.high, a.low) < (b.high, b.low)
  }
}
