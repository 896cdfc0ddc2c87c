internal import FlongCore

/// The numbers of a comparison and how to read the marks, above the texts.
struct ComparisonHeader: Sendable {
  let comparison: Comparison
  let width: Int

  let colour: Bool

  var lines: [[Cell]] {
    let c = comparison
    let shingles = (c.textA.shingles, c.textB.shingles)
    let common = shingles.0.intersectionCount(shingles.1)
    let of = "five-word shingles"
    var lines = row("A", "\(c.nameA), \(Amount.count(c.wordsA, "word"))")
    lines += row("B", "\(c.nameB), \(Amount.count(c.wordsB, "word"))")
    lines.append([])
    lines += row(
      "resemblance",
      "\(share(c.resemblance))  \(Amount.grouped(common)) of "
        + "\(Amount.grouped(shingles.0.count + shingles.1.count - common)) \(of)")
    lines += row(
      "A in B",
      "\(share(c.containmentA))  \(Amount.grouped(common)) of "
        + "\(Amount.grouped(shingles.0.count))")
    lines += row(
      "B in A",
      "\(share(c.containmentB))  \(Amount.grouped(common)) of "
        + "\(Amount.grouped(shingles.1.count))")
    lines += row("shared", shared)
    if let relation = c.relation {
      lines += row("relation", "\(relation.rawValue): \(relation.meaning)")
    }
    lines.append([])
    lines += legend
    return lines
  }

  private var shared: String {
    let c = comparison
    let words =
      c.sharedWordsA == c.sharedWordsB
      ? Amount.count(c.sharedWordsA, "word")
      : "\(Amount.count(c.sharedWordsA, "word")) of A, \(Amount.grouped(c.sharedWordsB)) of B"
    return "\(words); \(Amount.count(c.runs.count, "run"))"
  }

  private var differing: String { colour ? "underlined words" : "_marked_ words" }

  private var legend: [[Cell]] {
    let text =
      comparison.runs.isEmpty
      ? "No five words in a row stand in both."
      : "⟦1 …⟧ stands in both under the same number; inside it, \(differing) differ."
    let dim = Cell.Ink(isDim: true)
    return CellWrapper(width: width).lines(Cell.cells(text, dim)) + [[]]
  }

  /// A label and its value, which stands below it where the view is narrow.
  private func row(_ label: String, _ value: String) -> [[Cell]] {
    let isNarrow = width < ComparisonView.narrowest
    let indent = isNarrow ? 2 : 13
    let name = Cell.cells(label, Cell.Ink(isBold: true))
    let lines = CellWrapper(width: width - indent).lines(Cell.cells(value))
    return (isNarrow ? [name] : [])
      + lines.enumerated().map { i, line in
        let label = i == 0 && !isNarrow ? name : []
        return label + Cell.blanks(indent - label.columns) + line
      }
  }

  /// Four decimals, rounded down, so that only 1 reads as 1.
  private func share(_ ratio: Ratio) -> String {
    guard ratio.denominator > 0 else { return "0.0000" }
    let value = ratio.numerator * 10_000 / ratio.denominator
    let digits = String(value % 10_000)
    return "\(value / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }
}
