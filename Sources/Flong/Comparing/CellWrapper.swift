/// Breaks cells into lines of a width, at blanks and around wide characters.
struct CellWrapper: Sendable {
  /// Columns; at least 2, so that every character fits.
  let width: Int

  init(width: Int) {
    self.width = max(2, width)
  }

  /// The lines, none of them wider than `width` or with blanks at its ends.
  func lines(_ cells: [Cell]) -> [[Cell]] {
    var lines: [[Cell]] = [[]]
    var column = 0
    var blank: Cell?
    for word in CellWrapper.words(cells) {
      if word[0].isBlank {
        blank = column > 0 ? word[0] : nil
        continue
      }
      let columns = word.columns
      if column + (blank == nil ? 0 : 1) + columns <= width {
        if let blank { lines[lines.count - 1].append(blank) }
        column += blank == nil ? 0 : 1
      } else if column > 0 {
        lines.append([])
        column = 0
      }
      blank = nil
      for cell in word {
        if column + cell.columns > width {
          lines.append([])
          column = 0
        }
        lines[lines.count - 1].append(cell)
        column += cell.columns
      }
    }
    return lines
  }

  /// Stretches that are not broken, blanks as stretches of one.
  private static func words(_ cells: [Cell]) -> [[Cell]] {
    var words: [[Cell]] = []
    var breaks = true
    for cell in cells {
      // Ideographs part without blanks; what follows them may be a closing mark.
      let begins = cell.isBlank || cell.columns == 2 && !isOpening(words.last?.last)
      if breaks || begins { words.append([]) }
      words[words.count - 1].append(cell)
      breaks = cell.isBlank
    }
    return words
  }

  private static func isOpening(_ cell: Cell?) -> Bool {
    guard let cell, let scalar = cell.text.unicodeScalars.first else { return false }
    if scalar == "\u{A0}" { return true }
    return switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }
}
