internal import CFlongKernels

/// Which body of the vector code runs; all give the same bytes.
public enum SignatureKernel: String, Sendable, CaseIterable {
  case portable
  case avx2

  /// The fastest kernel of this processor.
  public static let best: SignatureKernel = flong_has_avx2() != 0 ? .avx2 : .portable

  /// Whether this processor can run the kernel.
  public var isAvailable: Bool { self == .portable || flong_has_avx2() != 0 }

  /// Multiply-add hashes a signature rests on; each gives a minimum and a maximum.
  static let lanes = Int(FLONG_LANES)

  func extrema(
    of keys: UnsafeBufferPointer<UInt32>, factors: UnsafePointer<UInt32>,
    addends: UnsafePointer<UInt32>, minima: UnsafeMutablePointer<UInt32>,
    maxima: UnsafeMutablePointer<UInt32>
  ) {
    switch self {
    case .portable:
      flong_extrema_portable(keys.baseAddress, keys.count, factors, addends, minima, maxima)
    case .avx2:
      flong_extrema_avx2(keys.baseAddress, keys.count, factors, addends, minima, maxima)
    }
  }
}
