internal import CFlongKernels

extension Kernel {
  /// The longest window that minima are taken of.
  static let longestWindow = Int(FLONG_WINDOW_MOST)

  /// Writes the rightmost smallest value of each window, each once, and its position counted from
  /// `offset`; gives how many. There is room for all.
  func windowMinima(
    of values: UnsafeBufferPointer<UInt64>, window: Int, offset: UInt32,
    minima: UnsafeMutablePointer<UInt64>, positions: UnsafeMutablePointer<UInt32>
  ) -> Int {
    flong_window_minima(
      number, values.baseAddress, values.count, window, offset, minima, positions)
  }
}
