/// Makes the band keys of shingle sets, one set after the other, without allocating for each.
public struct BandSigner: Sendable {
  private let signer = Signer()
  private var slots = [UInt32](repeating: 0, count: Signer.slots)

  public init() {}

  /// Appends the keys of a set, one a band.
  ///
  /// - Complexity: that of `Signer.sign`.
  public mutating func appendKeys(
    of shingles: [UInt64], bands: BandScheme, to keys: inout [UInt32]
  ) {
    shingles.withUnsafeBufferPointer { shingles in
      slots.withUnsafeMutableBufferPointer { signer.sign(shingles, into: $0) }
    }
    slots.withUnsafeBufferPointer { slots in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bands.bands) { row in
        for band in 0..<bands.bands { row[band] = bands.key(ofBand: band, in: slots) }
        keys.append(contentsOf: row)
      }
    }
  }
}
