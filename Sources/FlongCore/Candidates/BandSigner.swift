/// Makes the band keys of shingle sets, one set after the other, without allocating for each.
public struct BandSigner: Sendable {
  private let signer = Signer()

  public init() {}

  /// Appends the keys of a set, one a band.
  ///
  /// - Complexity: that of `Signer.sign`.
  public func appendKeys(of shingles: [UInt64], bands: BandScheme, to keys: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Signer.slots) { slots in
      shingles.withUnsafeBufferPointer { signer.sign($0, into: slots) }
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bands.bands) { row in
        for band in 0..<bands.bands {
          row[band] = bands.key(ofBand: band, in: UnsafeBufferPointer(slots))
        }
        keys.append(contentsOf: row)
      }
    }
  }
}
