/// How a signature is cut into bands; sets that agree in all rows of a band are candidates
/// (Indyk and Motwani 1998; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3).
public struct BandScheme: Sendable, Hashable {
  public let bands: Int
  public let rows: Int

  public init(bands: Int, rows: Int) {
    precondition(bands > 0 && rows > 0 && bands * rows <= Signer.slots)
    self.bands = bands
    self.rows = rows
  }

  /// 21 bands of 3 rows: proposes 0.9998 of the pairs at J = 0.7 and 0.94 at J = 0.5, because what
  /// is not proposed is lost, while what is proposed in vain costs one exact comparison.
  public static let standard = BandScheme(bands: 21, rows: 3)

  /// The share of pairs of resemblance `j` that at least one band proposes: 1 − (1 − jʳ)ᵇ.
  public func predictedRecall(at j: Double) -> Double {
    func power(_ base: Double, _ exponent: Int) -> Double {
      (0..<exponent).reduce(1) { product, _ in product * base }
    }
    return 1 - power(1 - power(j, rows), bands)
  }

  /// The 32-bit key of one band.
  ///
  /// Unequal bands share a key once in 4 × 10⁹ pairs; verification sorts that out. But a group that so
  /// grows beyond `BandIndex.fullGroup` proposes fewer pairs: of 835,432 clusters of a million articles 132
  /// were others by a member with keys of another hash.
  @inline(__always)
  public func key(ofBand band: Int, in slots: UnsafeBufferPointer<UInt32>) -> UInt32 {
    let row = UnsafeRawBufferPointer(
      start: slots.baseAddress.map { $0 + band * rows }, count: rows * 4)
    return UInt32(truncatingIfNeeded: XXH3.hash64(row, seed: UInt64(band)) &>> 32)
  }
}
