/// Finds what stands between quotation marks.
enum QuoteScanner {
  /// The byte ranges between the marks, without the marks, in order.
  ///
  /// Straight marks open and close in turn; „ closes with “ or ”, » opens where « has not. A quotation
  /// that is not closed runs to the end of the range, as paragraphs of one long quotation do.
  static func quotations(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var open: (start: Int, mark: Unicode.Scalar)?
    var offset = range.lowerBound
    for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      defer { offset += width }
      guard Quotes.isDouble(scalar) else { continue }
      if let opened = open {
        guard closes(scalar, opened.mark) else { continue }
        result.append(opened.start..<offset)
        open = nil
      } else {
        open = (offset + width, scalar)
      }
    }
    if let opened = open, opened.start < range.upperBound {
      result.append(opened.start..<range.upperBound)
    }
    return result
  }

  private static func closes(_ mark: Unicode.Scalar, _ opener: Unicode.Scalar) -> Bool {
    switch opener {
    case "\"", "\u{FF02}": mark == opener || mark == "\u{201D}"
    case "\u{201C}": mark == "\u{201D}" || mark == "\"" || mark == "\u{201C}"
    case "\u{201D}": mark == "\u{201D}" || mark == "\u{201C}"
    case "\u{201E}", "\u{201F}": mark == "\u{201C}" || mark == "\u{201D}" || mark == "\""
    case "\u{AB}": mark == "\u{BB}"
    case "\u{BB}": mark == "\u{AB}" || mark == "\u{BB}"
    case "\u{300C}": mark == "\u{300D}"
    case "\u{300E}": mark == "\u{300F}"
    default: false
    }
  }
}

extension UTF8 {
  /// The bytes a scalar takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    default: 4
    }
  }
}
