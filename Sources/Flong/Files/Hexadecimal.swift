import FlongCore

/// Bytes and hashes as lower-case hexadecimal digits.
enum Hexadecimal {
  /// Two digits for each byte.
  static func text(of bytes: some Sequence<UInt8>) -> String {
    bytes.map { Printable.hexByte($0).lowercased() }.joined()
  }

  /// The 16 digits of a number, leading zeros included.
  static func text(of value: UInt64) -> String {
    text(of: withUnsafeBytes(of: value.bigEndian) { Array($0) })
  }

  /// The 32 digits of a hash, the high half first.
  static func text(of hash: Hash128) -> String {
    text(of: hash.high) + text(of: hash.low)
  }

  /// The bytes behind an even number of digits.
  static func bytes(of text: String) -> [UInt8]? {
    let digits = text.utf8.map { JSONString.digit($0) }
    guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(digits[$0]! << 4 | digits[$0 + 1]!)
    }
  }

  /// The hash behind 32 digits.
  static func digest(of text: String) -> Hash128? {
    guard let bytes = bytes(of: text), bytes.count == 16 else { return nil }
    let number = { (half: ArraySlice<UInt8>) in half.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    return Hash128(high: number(bytes[..<8]), low: number(bytes[8...]))
  }
}
