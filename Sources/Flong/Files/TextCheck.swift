import Glibc

/// Checks of raw bytes that should be text.
enum TextCheck {
  /// The first byte that starts no valid UTF-8, or nil.
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The first NUL byte, or nil.
  static func firstNUL(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Whether all bytes are spaces, tabs or line ends, after an optional byte-order mark.
  static func isBlank(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    return bytes[start...].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// The mark that some editors put before UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The name of the wide encoding whose byte-order mark the bytes start with.
  static func wideEncoding(of bytes: [UInt8]) -> String? {
    // UTF-32LE first: its mark starts with that of UTF-16LE.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
  }
}
