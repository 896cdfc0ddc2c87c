/// Puts paragraphs into two columns, or below each other.
struct ComparisonLayout: Sendable {
  let width: Int

  /// Columns of each side; three are the gutter's.
  private var column: Int { (width - 3) / 2 }

  /// The names above the columns, and a rule.
  func titles(_ a: String, _ b: String) -> [[Cell]] {
    let bold = Cell.Ink(isBold: true)
    let dim = Cell.Ink(isDim: true)
    let rule = String(repeating: "─", count: column)
    return rows(
      wrapped(Cell.cells("A  " + a, bold), column), wrapped(Cell.cells("B  " + b, bold), column),
      gutter: "│") + [Cell.cells(rule + "─┼─" + rule, dim)]
  }

  /// One block in two columns; the gutter is heavy where shared words join the sides.
  func beside(_ a: [[Cell]], _ b: [[Cell]], isLinked: Bool) -> [[Cell]] {
    rows(paragraphs(a, column), paragraphs(b, column), gutter: isLinked ? "┃" : "│")
  }

  /// What parts two blocks in two columns.
  var pause: [[Cell]] { rows([[]], [], gutter: "│") }

  /// One block, its side of a above that of b.
  func stacked(_ a: [[Cell]], _ b: [[Cell]]) -> [[Cell]] {
    var lines: [[Cell]] = []
    for (name, side) in [("A", a), ("B", b)] where !side.isEmpty {
      if !lines.isEmpty { lines.append([]) }
      for line in paragraphs(side, width - 4) {
        lines.append(trimmed(Cell.cells("\(name) │ ", Cell.Ink(isDim: true)) + line))
      }
    }
    return lines
  }

  /// The lines of paragraphs, with an empty line between them.
  private func paragraphs(_ paragraphs: [[Cell]], _ width: Int) -> [[Cell]] {
    Array(paragraphs.map { wrapped($0, width) }.joined(separator: [[]]))
  }

  private func wrapped(_ cells: [Cell], _ width: Int) -> [[Cell]] {
    CellWrapper(width: width).lines(cells)
  }

  private func rows(_ a: [[Cell]], _ b: [[Cell]], gutter: String) -> [[Cell]] {
    (0..<max(a.count, b.count)).map { i in
      let left = i < a.count ? a[i] : []
      let right = i < b.count ? b[i] : []
      let middle = Cell.cells(" \(gutter) ", Cell.Ink(isDim: true))
      return trimmed(left + Cell.blanks(column - left.columns) + middle + right)
    }
  }

  private func trimmed(_ line: [Cell]) -> [Cell] {
    var line = line
    while line.last?.isBlank == true { line.removeLast() }
    return line
  }
}
