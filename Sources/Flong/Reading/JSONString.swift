/// The two forms of a JSON string: raw, as it stands between quotes, and decoded.
public enum JSONString {
  /// The decoded bytes of a raw string whose escapes are well formed.
  ///
  /// Half a surrogate pair is a fault: it has no UTF-8 form that could be turned back.
  public static func unescape(_ raw: Span<UInt8>) throws(JSONFault) -> [UInt8] {
    let result = raw.withUnsafeBytes { buffer -> Result<[UInt8], JSONFault> in
      Result { () throws(JSONFault) in try unescape(buffer) }
    }
    return try result.get()
  }

  static func unescape(_ raw: UnsafeRawBufferPointer) throws(JSONFault) -> [UInt8] {
    // No escape is shorter than what it stands for.
    var decoded = ByteBuffer(capacity: raw.count)
    try unescape(raw, into: &decoded)
    return decoded.bytes
  }

  /// Appends the decoded bytes; where the string is at fault, those before it.
  static func unescape(
    _ raw: UnsafeRawBufferPointer, into decoded: inout ByteBuffer
  ) throws(JSONFault) {
    var walk = JSONStringWalk(raw)
    while true {
      decoded.append(walk.takePlain())
      guard let scalar = try walk.takeEscape() else { return }
      for byte in UTF8.encode(scalar)! { decoded.append(byte) }
    }
  }

  /// The decoded text of a raw string; half a surrogate pair becomes U+FFFD.
  ///
  /// For fields that are read but never written back.
  static func text(_ raw: UnsafeRawBufferPointer) -> String {
    var walk = JSONStringWalk(raw)
    var decoded: [UInt8] = []
    while true {
      decoded.append(contentsOf: walk.takePlain())
      do throws(JSONFault) {
        guard let scalar = try walk.takeEscape() else { break }
        decoded.append(contentsOf: UTF8.encode(scalar)!)
      } catch {
        decoded.append(contentsOf: UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The raw byte ranges of `removals`, which are sorted ranges of the decoded text.
  ///
  /// Ranges must lie on scalar bounds. A surrogate pair is one scalar.
  /// - Complexity: O(raw bytes), whatever the number of removals.
  static func rawRanges(
    of removals: [Removal], in raw: UnsafeRawBufferPointer
  ) throws(JSONFault) -> [Range<Int>] {
    var walk = JSONStringWalk(raw)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(removals.count)
    for removal in removals {
      let start = try walk.advance(to: removal.start)
      ranges.append(start..<(try walk.advance(to: removal.end)))
    }
    return ranges
  }

  /// The value of a hexadecimal digit.
  static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    case 0x61...0x66: UInt32(byte) - 0x61 + 10
    default: nil
    }
  }
}
