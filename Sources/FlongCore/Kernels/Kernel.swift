internal import CFlongKernels

/// Which body of the vector code runs; all give the same bytes.
public enum Kernel: String, Sendable, CaseIterable {
  case portable
  case avx2

  /// The fastest kernel of this processor; the portable one where the environment has
  /// `FLONG_KERNEL=portable`, so that whole runs can be compared.
  public static let best: Kernel =
    flong_has_avx2() != 0 && flong_wants_portable() == 0 ? .avx2 : .portable

  /// The choice as the C functions take it.
  @inline(__always)
  var avx2: Int32 { self == .avx2 ? 1 : 0 }

  /// Whether this processor can run the kernel.
  public var isAvailable: Bool { self == .portable || flong_has_avx2() != 0 }
}
