internal import FlongCore
import Glibc

/// Checks of raw bytes that should be text.
enum TextCheck {
  /// The first byte that starts no valid UTF-8, or nil.
  ///
  /// - Complexity: O(n).
  static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var start = 0
    while true {
      // The standard library looks at each byte of ASCII, which most of a text is.
      start = beyondASCII.first(in: base, from: start, end: bytes.count)
      if start == bytes.count { return nil }
      let end = endOfStretch(bytes, from: start)
      do {
        _ = try UTF8Span(validating: bytes.span.extracting(start..<end))
      } catch {
        return start + error.byteOffsets.lowerBound
      }
      start = end
    }
  }

  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalidByte(in: $0) }
  }

  private static let beyondASCII = ByteSet(0x80...0xFF)

  /// Behind the next sixteen bytes of ASCII in a row, or the end.
  private static func endOfStretch(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    var row = 0
    while end < bytes.count && row < 16 {
      row = bytes[end] < 0x80 ? row &+ 1 : 0
      end &+= 1
    }
    return end
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
  static func isBlank(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    return bytes.dropFirst(start).allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
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

extension TextCheck {
  /// Why a file is not a text of UTF-8, and the remedy; nil if it is one.
  static func fault(of bytes: [UInt8]) -> String? {
    if let fault = wideFault(of: bytes) { return fault }
    if let byte = firstInvalidByte(in: bytes) {
      return "byte \(byte) (0x\(Printable.hexByte(bytes[byte]))) is not UTF-8; "
        + "convert the file, for example with: iconv -f WINDOWS-1252 -t UTF-8"
    }
    if let byte = firstNUL(in: bytes) {
      return "byte \(byte) is NUL, so this is not a text; remove the byte or leave the file out"
    }
    return nil
  }

  /// Why a file is in a wide encoding, by its byte-order mark; nil if it is not.
  static func wideFault(of bytes: [UInt8]) -> String? {
    wideEncoding(of: bytes).map {
      "the text is \($0), by its byte-order mark; convert it with: iconv -f \($0) -t UTF-8"
    }
  }
}
