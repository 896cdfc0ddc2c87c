/// Makes MinHash signatures of shingle sets (Broder 1997).
///
/// Each of 32 multiply-add hashes gives two slots, its minimum and its maximum over the set. The
/// two never come from the same shingle (in sets of two or more), so a pair of slots samples
/// without replacement: the variance is a little below that of 64 independent hashes, at half
/// their cost.
///
/// ```
/// signature: [ min h0 … min h31 | max h0 … max h31 ]   64 × UInt32
/// ```
public struct Signer: Sendable {
  /// Slots a signature.
  public static let slots = 2 * Kernel.lanes

  let kernel: Kernel
  private let factors: [UInt32]
  private let addends: [UInt32]

  public init(kernel: Kernel = .best) {
    precondition(kernel.isAvailable)
    self.kernel = kernel
    var factors: [UInt32] = []
    var addends: [UInt32] = []
    var state: UInt64 = 0x464C_4F4E_4731_3937  // fixed: signatures outlive the run
    for _ in 0..<Kernel.lanes {
      factors.append(UInt32(truncatingIfNeeded: Signer.next(&state)) | 1)
      addends.append(UInt32(truncatingIfNeeded: Signer.next(&state)))
    }
    self.factors = factors
    self.addends = addends
  }

  /// SplitMix64 (Steele, Lea, Flood 2014): seeds to multipliers.
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  /// Writes the signature of `shingles`, of which the upper halves count, into `signature`.
  ///
  /// - Complexity: O(n) with 32 multiplications a shingle.
  public func sign(
    _ shingles: UnsafeBufferPointer<UInt64>, into signature: UnsafeMutableBufferPointer<UInt32>
  ) {
    precondition(signature.count == Signer.slots)
    guard let slots = signature.baseAddress else { return }
    let maxima = slots + Kernel.lanes
    slots.update(repeating: .max, count: Kernel.lanes)
    maxima.update(repeating: 0, count: Kernel.lanes)
    factors.withUnsafeBufferPointer { f in
      addends.withUnsafeBufferPointer { a in
        guard let f = f.baseAddress, let a = a.baseAddress else { return }
        kernel.extrema(of: shingles, factors: f, addends: a, minima: slots, maxima: maxima)
      }
    }
  }

  /// The signature of a set of shingles.
  public func signature(of shingles: [UInt64]) -> Signature {
    var slots = [UInt32](repeating: 0, count: Signer.slots)
    shingles.withUnsafeBufferPointer { shingles in
      slots.withUnsafeMutableBufferPointer { sign(shingles, into: $0) }
    }
    return Signature(slots: slots, count: Set(shingles).count)
  }
}
