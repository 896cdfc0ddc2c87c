/// The general path: any scalars, read one by one through the tables.
extension WordScanner {
  /// Reads one token, or one scalar that begins none.
  mutating func scanScalars() {
    let scalar = DecodedScalar(base, at: position, end: end)
    let entry = ScalarEntry(of: scalar.value)
    switch entry.scalarClass {
    case .letter, .digit:
      scanWord()
    case .single, .singleMark:
      scanSingle(scalar, entry)
    default:
      position &+= scalar.length
    }
  }

  /// Reads a word or number; a letter or digit stands at `position`.
  private mutating func scanWord() {
    let start = position
    var stop = position
    var isNumber = true
    /// Letters since the beginning or the last full stop; a digit counts as two, because a full stop
    /// joins single letters only.
    var segment = 0
    fold.removeAll()
    scan: while position < end {
      let scalar = DecodedScalar(base, at: position, end: end)
      let entry = ScalarEntry(of: scalar.value)
      let behind = position &+ scalar.length
      switch entry.scalarClass {
      case .letter:
        append(scalar, entry)
        // A word that only begins like a number is no number: no separator joins from here on.
        isNumber = false
        segment &+= 1
        stop = behind
      case .digit:
        append(scalar, entry)
        segment &+= 2
        stop = behind
      case .ignoredMark:
        stop = behind
      case .ignoredFormat:
        break
      case .apostrophe:
        let next = classes(behind).0
        guard next == .letter || next == .digit else { break scan }
        fold.append(isNumber && next == .digit ? 0x2E : 0x27, length: 1)
      case .fullStop:
        let (next, second) = classes(behind)
        if isNumber && next == .digit {
          fold.append(0x2E, length: 1)
        } else if segment == 1 && next == .letter && second != .letter && second != .digit {
          segment = 0
        } else {
          break scan
        }
      case .numberJoiner:
        guard isNumber && classes(behind).0 == .digit else { break scan }
        fold.append(0x2E, length: 1)
      case .separator, .single, .singleMark:
        break scan
      }
      position = behind
    }
    append(hash: fold.hash(isNumber: isNumber), start: start, end: stop)
  }

  /// Reads a character of a script without blanks, with the marks that follow it.
  private mutating func scanSingle(_ first: DecodedScalar, _ entry: ScalarEntry) {
    let start = position
    fold.removeAll()
    append(first, entry)
    position &+= first.length
    var stop = position
    scan: while position < end {
      let scalar = DecodedScalar(base, at: position, end: end)
      let entry = ScalarEntry(of: scalar.value)
      switch entry.scalarClass {
      case .singleMark: append(scalar, entry)
      case .ignoredMark: break
      default: break scan
      }
      position &+= scalar.length
      stop = position
    }
    append(hash: fold.hash(isNumber: false), start: start, end: stop)
  }

  /// The classes of the first two scalars from `offset` on that are not ignored.
  private func classes(_ offset: Int) -> (ScalarClass, ScalarClass) {
    var offset = offset
    var first: ScalarClass?
    while offset < end {
      let scalar = DecodedScalar(base, at: offset, end: end)
      let scalarClass = ScalarEntry(of: scalar.value).scalarClass
      if scalarClass != .ignoredMark && scalarClass != .ignoredFormat {
        guard let first else {
          // What follows a separator or the like decides nothing.
          if scalarClass != .letter { return (scalarClass, .separator) }
          first = scalarClass
          offset &+= scalar.length
          continue
        }
        return (first, scalarClass)
      }
      offset &+= scalar.length
    }
    return (first ?? .separator, .separator)
  }

  /// Appends the folded form of one scalar.
  @inline(__always)
  private mutating func append(_ scalar: DecodedScalar, _ entry: ScalarEntry) {
    if entry.foldLength == 0 {
      if scalar.value &- 0xAC00 < 11_172 {
        appendSyllable(scalar.value &- 0xAC00)
      } else {
        fold.append(base + position, length: scalar.length)
      }
    } else if entry.isPooled {
      fold.append(entry.pooled + 1, length: Int(entry.pooled[0]))
    } else {
      fold.append(entry.foldBytes, length: entry.foldLength)
    }
  }

  /// Appends the jamo of a Hangul syllable, given by its index (Unicode 15, section 3.12).
  private mutating func appendSyllable(_ index: UInt32) {
    appendJamo(0x1100 &+ index / 588)
    appendJamo(0x1161 &+ index % 588 / 28)
    if index % 28 != 0 { appendJamo(0x11A7 &+ index % 28) }
  }

  /// Appends a scalar from U+1000 to U+1FFF as UTF-8.
  @inline(__always)
  private mutating func appendJamo(_ scalar: UInt32) {
    let bytes = 0xE1 | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16
    fold.append(bytes, length: 3)
  }
}
