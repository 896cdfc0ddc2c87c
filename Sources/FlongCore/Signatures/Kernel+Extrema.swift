internal import CFlongKernels

extension Kernel {
  /// Multiply-add hashes a signature rests on; each gives a minimum and a maximum.
  static let lanes = Int(FLONG_LANES)

  func extrema(
    of shingles: UnsafeBufferPointer<UInt64>, factors: UnsafePointer<UInt32>,
    addends: UnsafePointer<UInt32>, minima: UnsafeMutablePointer<UInt32>,
    maxima: UnsafeMutablePointer<UInt32>
  ) {
    flong_extrema(number, shingles.baseAddress, shingles.count, factors, addends, minima, maxima)
  }
}
