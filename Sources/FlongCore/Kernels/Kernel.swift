internal import CFlongKernels

/// Which body of the vector code runs; all give the same bytes.
public enum Kernel: String, Sendable, CaseIterable {
  case portable
  case avx2
  case avx512

  /// The fastest kernel of this processor; the portable one where the environment has
  /// `FLONG_KERNEL=portable`, so that whole runs can be compared.
  public static let best: Kernel =
    flong_wants_portable() != 0 ? .portable : allCases.last { $0.isAvailable } ?? .portable

  /// The choice as the C functions take it.
  @inline(__always)
  var number: Int32 {
    switch self {
    case .portable: Int32(FLONG_PORTABLE)
    case .avx2: Int32(FLONG_AVX2)
    case .avx512: Int32(FLONG_AVX512)
    }
  }

  /// Whether this processor can run the kernel.
  public var isAvailable: Bool { number <= flong_best_kernel() }
}
