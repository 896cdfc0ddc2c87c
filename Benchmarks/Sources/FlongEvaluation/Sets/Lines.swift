/// The lines of a text that hold more than blanks, without the blanks around them: the paragraphs of
/// the labels.
enum Lines {
  static func lines(of text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count && bytes[end] != 0x0A { end += 1 }
        var first = start
        var last = end
        while first < last && bytes[first] <= 0x20 { first += 1 }
        while last > first && bytes[last - 1] <= 0x20 { last -= 1 }
        if first < last { lines.append(first..<last) }
        start = end + 1
      }
      return lines
    }
  }

  /// What parts paragraphs of this text: a blank line where any stands.
  static func separator(of text: [UInt8]) -> [UInt8] {
    let blank = text.indices.dropFirst().contains { text[$0] == 0x0A && text[$0 - 1] == 0x0A }
    return blank ? [0x0A, 0x0A] : [0x0A]
  }
}
