/// A comparison as lines for a terminal: numbers first, then both texts beside each other.
///
/// Shared runs stand between `⟦n` and `⟧` with the same number, and in the same colour, on both
/// sides. Nothing in an article reaches the terminal but visible characters.
public struct ComparisonView: Sendable {
  public let comparison: Comparison
  /// Columns; no line is wider. At least 20.
  public let width: Int
  public let colour: Bool

  /// Columns below which the texts stand one below the other.
  public static let narrowest = 60

  public init(_ comparison: Comparison, width: Int = 100, colour: Bool = false) {
    self.comparison = comparison
    self.width = max(20, width)
    self.colour = colour
  }

  /// The whole view; every line ends with a newline.
  public var text: String {
    let header = ComparisonHeader(comparison: comparison, width: width, colour: colour)
    let lines = header.lines + body
    return lines.map { $0.line(colour: colour) + "\n" }.joined()
  }

  private var body: [[Cell]] {
    let marks = RunMarks.marks(comparison)
    let layout = ComparisonLayout(width: width)
    let isStacked = width < ComparisonView.narrowest
    var lines = isStacked ? [] : layout.titles(comparison.nameA, comparison.nameB)
    for (number, block) in ParagraphBlocks(comparison).blocks.enumerated() {
      let a = block.a.map {
        comparison.textA.cells(ofParagraph: $0, marks.a, colour: colour)
      }
      let b = block.b.map {
        comparison.textB.cells(ofParagraph: $0, marks.b, colour: colour)
      }
      if number > 0 { lines += isStacked ? [[]] : layout.pause }
      lines += isStacked ? layout.stacked(a, b) : layout.beside(a, b, isLinked: block.isLinked)
    }
    return lines
  }
}
