/// Article text as characters that can do nothing to a terminal.
///
/// Controls become their pictures (␛), whatever else would move the cursor, turn the direction of
/// writing or stay unseen becomes U+FFFD or goes. Every kind of blank and line break is one blank.
enum VisibleText {
  /// The most marks that may stand on one character.
  static let markLimit = 4

  /// The characters of some bytes with their columns; broken UTF-8 shows as U+FFFD.
  static func characters(_ bytes: ArraySlice<UInt8>) -> [(text: String, columns: Int)] {
    var result: [(text: String, columns: Int)] = []
    var marks = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard let shown = shown(scalar) else { continue }
      let columns = DisplayWidth.columns(shown)
      if columns == 0 {
        marks += 1
        if marks <= markLimit && !result.isEmpty && result[result.count - 1].text != " " {
          result[result.count - 1].text.unicodeScalars.append(shown)
        }
        continue
      }
      marks = 0
      result.append((String(Character(shown)), columns))
    }
    return result
  }

  /// What stands for a scalar, nil where nothing does.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return "\u{FFFD}"
    // Terminals disagree on what these do to the width; words read the same without them.
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF: return nil
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xE0000...0xE0FFF:
      return "\u{FFFD}"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return scalar == "\u{A0}" || scalar == "\u{202F}" ? "\u{A0}" : " "
    case .format, .unassigned, .privateUse, .surrogate: return "\u{FFFD}"
    default: return scalar
    }
  }
}
