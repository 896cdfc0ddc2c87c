/// Short words that are letters and digits of one or two bytes, apostrophes, and the signs inside
/// numbers and initials: nearly all mixed runs of the languages of Europe.
extension WordScanner {
  /// Appends a mixed run that is one such word of up to 16 folded bytes; false, with nothing done, if
  /// it is not, or not clearly. The rules are those of `scanScalars`.
  ///
  /// In a run, each ' ` . , : stands between two bytes that are part of words.
  @inline(__always)
  mutating func scanShort(until stop: Int) -> Bool {
    var start = position
    var at = start
    var wordEnd = stop
    var block = FoldedBlock()
    var isNumber = true
    var segment = 0
    while at < stop {
      let byte = base[at]
      if byte &- 0x30 < 10 {
        block.append(UInt32(byte), length: 1)
        segment &+= 2
        at &+= 1
      } else if byte < 0x80 && byte > 0x60 || byte &- 0x41 < 26 {
        block.append(UInt32(byte | 0x20), length: 1)
        isNumber = false
        segment &+= 1
        at &+= 1
      } else if byte < 0x80 {
        let next = base[at &+ 1]
        let second: UInt8 = at &+ 2 < stop ? base[at &+ 2] : 0
        // What follows may be ignored, or be anything else.
        if next >= 0x80 || second >= 0x80 || at == start { return false }
        if isNumber && next &- 0x30 < 10 {
          block.append(0x2E, length: 1)
        } else if byte == 0x27 || byte == 0x60 {
          block.append(0x27, length: 1)
        } else if byte == 0x2E && segment == 1 && next > 0x40 && !isWordByte(second) {
          segment = 0
        } else {
          return false
        }
        at &+= 1
      } else if byte >= 0xC3 && byte < 0xE0 {
        let scalar = DecodedScalar(base, at: at, end: stop)
        let entry = ScalarEntry(of: scalar.value)
        switch entry.scalarClass {
        case .letter:
          isNumber = false
          segment &+= 1
        case .digit: segment &+= 2
        default: return false
        }
        if entry.isPooled { return false }
        if entry.foldLength > 0 {
          block.append(entry.foldBytes, length: entry.foldLength)
        } else {
          block.append(UInt32(byte) | UInt32(base[at &+ 1]) << 8, length: 2)
        }
        at &+= 2
      } else if isCurlyApostrophe(at, stop) {
        if at == start {
          at &+= 3
          start = at
          continue
        }
        if at &+ 3 == stop {
          wordEnd = at
          break
        }
        let next = base[at &+ 3]
        if !isWordByte(next) { return false }
        block.append(isNumber && next < 0x40 ? 0x2E : 0x27, length: 1)
        at &+= 3
      } else {
        return false
      }
      if block.count > 16 { return false }
    }
    if start < stop { append(hash: block.hash(isNumber: isNumber), start: start, end: wordEnd) }
    position = stop
    return true
  }

  /// Whether the byte is a letter or digit of ASCII.
  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// Whether U+2018, U+2019 or U+201B stands at `offset`.
  @inline(__always)
  private func isCurlyApostrophe(_ offset: Int, _ stop: Int) -> Bool {
    guard offset &+ 3 <= stop, base[offset] == 0xE2, base[offset &+ 1] == 0x80 else { return false }
    let third = base[offset &+ 2]
    return third == 0x98 || third == 0x99 || third == 0x9B
  }
}
