/// A position in JSON bytes that moves over one element at a time and checks its grammar.
struct JSONCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// The fault of finding something else than `expected` here.
  func fault(_ expected: String) -> JSONFault {
    let found = isAtEnd ? "the line ends" : "this byte is \(describe(bytes[position]))"
    return JSONFault(byte: position, message: "\(found), expected \(expected)")
  }

  private func describe(_ byte: UInt8) -> String {
    (0x21..<0x7F).contains(byte)
      ? "\"\(Character(Unicode.Scalar(byte)))\"" : "0x\(Printable.hexByte(byte))"
  }

  /// Whether the bytes of `range` are `name`.
  func equals(_ name: [UInt8], in range: Range<Int>) -> Bool {
    name.count == range.count && name.elementsEqual(bytes[range])
  }

  /// Moves over spaces, tabs and line ends.
  mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Moves over `character` if it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Moves over the colon after a key, and the blanks around it.
  mutating func colon() throws(JSONFault) {
    skipBlanks()
    guard take(":") else { throw fault("\":\"") }
    skipBlanks()
  }

  /// Moves over a string and returns what is between its quotes.
  mutating func string() throws(JSONFault) -> JSONLine.Value {
    guard take("\"") else { throw fault("a string, which starts with '\"'") }
    let start = position
    var isEscaped = false
    while true {
      skipPlainBytes()
      guard position < bytes.count else { throw fault("'\"', the end of the string") }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return .init(kind: .string, range: start..<position - 1, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape()
      default: throw fault("no control character in a string")
      }
    }
  }

  /// Moves to the next quote, backslash or control character, or to the end.
  private mutating func skipPlainBytes() {
    let raw = UnsafeRawPointer(bytes.baseAddress!)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    while position &+ 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      // A byte is zero exactly if subtracting one borrows from it; the lowest such flag is exact.
      let control = (word &- ones &* 0x20) & ~word
      let found = (((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | control) & tops
      if found != 0 {
        position &+= found.littleEndian.trailingZeroBitCount / 8
        return
      }
      position &+= 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return }
      position &+= 1
    }
  }

  /// Moves over one escape sequence.
  private mutating func escape() throws(JSONFault) {
    position += 1
    guard position < bytes.count else { throw fault("an escaped character") }
    switch bytes[position] {
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard position < bytes.count, JSONString.digit(bytes[position]) != nil else {
          throw fault("a hexadecimal digit")
        }
        position += 1
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    default: throw fault("one of \" \\ / b f n r t u after a backslash")
    }
  }
}
