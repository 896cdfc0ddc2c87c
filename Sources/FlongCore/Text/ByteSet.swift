internal import CFlongKernels

/// A set of bytes, looked for 32 bytes at a time.
public struct ByteSet: Sendable {
  /// 32 bytes, as `find_byte.h` draws them.
  private var rows: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  public init(_ bytes: some Sequence<UInt8>) {
    withUnsafeMutableBytes(of: &rows) { rows in
      for byte in bytes {
        rows[Int(byte >> 7) * 16 + Int(byte & 15)] |= 1 << (byte >> 4 & 7)
      }
    }
  }

  /// The offset of the first byte from `start` on that is in the set, or `end`.
  ///
  /// - Complexity: O(distance); no byte at `end` or beyond is read.
  @inline(__always)
  public func first(
    in bytes: UnsafePointer<UInt8>, from start: Int, end: Int, kernel: Kernel = .best
  ) -> Int {
    withUnsafePointer(to: rows) { rows in
      rows.withMemoryRebound(to: UInt8.self, capacity: 32) {
        flong_find_byte(kernel.number, bytes, start, end, $0)
      }
    }
  }
}
