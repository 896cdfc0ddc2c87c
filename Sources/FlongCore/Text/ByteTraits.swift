internal import CFlongKernels

/// What a run of bytes holds anywhere.
public struct ByteTraits: Sendable {
  private let bits: UInt32

  /// - Complexity: O(n), sixteen bytes at a time.
  public init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = UnsafeBufferPointer(rebasing: bytes)
    bits = bytes.baseAddress.map { flong_byte_traits($0, bytes.count) } ?? 0
  }

  public var isASCII: Bool { bits & UInt32(FLONG_BEYOND_ASCII) == 0 }
  public var hasStraightQuote: Bool { bits & UInt32(FLONG_STRAIGHT_QUOTE) != 0 }
  /// Whether it holds `@`.
  public var hasAt: Bool { bits & UInt32(FLONG_AT) != 0 }
  /// Whether it holds a lead byte of the scripts whose characters are words, E3…EA.
  public var hasDense: Bool { bits & UInt32(FLONG_DENSE) != 0 }
}
