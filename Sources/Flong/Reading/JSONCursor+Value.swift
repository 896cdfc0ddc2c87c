extension JSONCursor {
  /// Moves over any value; `nesting` is scratch space.
  mutating func value(nesting: inout [UInt8]) throws(JSONFault) -> JSONLine.Value {
    guard let next = peek else { throw fault("a value") }
    let start = position
    switch next {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try container(nesting: &nesting)
      let kind: JSONLine.Kind = next == UInt8(ascii: "{") ? .object : .array
      return .init(kind: kind, range: start..<position, isEscaped: false)
    default:
      return .init(kind: try scalar(), range: start..<position, isEscaped: false)
    }
  }

  private var peek: UInt8? { isAtEnd ? nil : bytes[position] }

  /// Moves over a number or a literal.
  private mutating func scalar() throws(JSONFault) -> JSONLine.Kind {
    switch peek {
    case UInt8(ascii: "t"): return try word("true", .boolean)
    case UInt8(ascii: "f"): return try word("false", .boolean)
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "N"): return try word("NaN", .number)
    case UInt8(ascii: "I"): return try word("Infinity", .number)
    default: break
    }
    let isNegative = take("-")
    if isNegative, peek == UInt8(ascii: "I") { return try word("Infinity", .number) }
    if !take("0") { try digits(isNegative ? "a digit" : "a value") }
    if take(".") { try digits("a digit") }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits("a digit")
    }
    return .number
  }

  private mutating func word(
    _ letters: StaticString, _ kind: JSONLine.Kind
  ) throws(JSONFault) -> JSONLine.Kind {
    for offset in 0..<letters.utf8CodeUnitCount {
      let letter = Unicode.Scalar(letters.utf8Start[offset])
      guard take(letter) else { throw fault("\"\(letters)\"") }
    }
    return kind
  }

  private mutating func digits(_ expected: StaticString) throws(JSONFault) {
    guard let first = peek, (0x30...0x39).contains(first) else { throw fault("\(expected)") }
    while let next = peek, (0x30...0x39).contains(next) { _ = take(Unicode.Scalar(next)) }
  }

  /// Moves over an object or array of any depth; `nesting` holds the brackets that are open.
  private mutating func container(nesting: inout [UInt8]) throws(JSONFault) {
    nesting.removeAll(keepingCapacity: true)
    var isFirst = try open(&nesting)
    while let bracket = nesting.last {
      skipBlanks()
      let isObject = bracket == UInt8(ascii: "{")
      if take(isObject ? "}" : "]") {
        nesting.removeLast()
        isFirst = false
        continue
      }
      if !isFirst {
        guard take(",") else { throw fault(isObject ? "\",\" or \"}\"" : "\",\" or \"]\"") }
        skipBlanks()
      }
      if isObject {
        _ = try string()
        try colon()
      }
      isFirst = false
      switch peek {
      case UInt8(ascii: "\""): _ = try string()
      case UInt8(ascii: "{"), UInt8(ascii: "["): isFirst = try open(&nesting)
      case nil: throw fault("a value")
      default: _ = try scalar()
      }
    }
  }

  /// Moves over an opening bracket; what follows is its first element.
  private mutating func open(_ nesting: inout [UInt8]) throws(JSONFault) -> Bool {
    let bracket = bytes[position]
    nesting.append(bracket)
    _ = take(Unicode.Scalar(bracket))
    return true
  }
}
