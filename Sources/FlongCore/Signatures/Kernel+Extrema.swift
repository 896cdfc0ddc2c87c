internal import CFlongKernels

extension Kernel {
  /// Multiply-add hashes a signature rests on; each gives a minimum and a maximum.
  static let lanes = Int(FLONG_LANES)

  func extrema(
    of keys: UnsafeBufferPointer<UInt32>, factors: UnsafePointer<UInt32>,
    addends: UnsafePointer<UInt32>, minima: UnsafeMutablePointer<UInt32>,
    maxima: UnsafeMutablePointer<UInt32>
  ) {
    flong_extrema(number, keys.baseAddress, keys.count, factors, addends, minima, maxima)
  }
}
