/// Makes the band keys of shingle sets, one set after the other, without allocating for each.
public struct BandSigner: Sendable {
  private let signer = Signer()
  private var halves: [UInt32] = []
  private var slots = [UInt32](repeating: 0, count: Signer.slots)

  public init() {}

  /// Appends the keys of a set, one a band.
  ///
  /// - Complexity: that of `Signer.sign`.
  public mutating func appendKeys(
    of shingles: [UInt64], bands: BandScheme, to keys: inout [UInt32]
  ) {
    halves.removeAll(keepingCapacity: true)
    for shingle in shingles { halves.append(UInt32(truncatingIfNeeded: shingle &>> 32)) }
    halves.withUnsafeBufferPointer { halves in
      slots.withUnsafeMutableBufferPointer { signer.sign(halves, into: $0) }
    }
    slots.withUnsafeBufferPointer { slots in
      for band in 0..<bands.bands { keys.append(bands.key(ofBand: band, in: slots)) }
    }
  }
}
