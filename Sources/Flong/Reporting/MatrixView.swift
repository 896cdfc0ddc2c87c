/// The matrix of a small folder as lines for a terminal: shades for the eye, hundredths for the mind.
public struct MatrixView: Sendable {
  /// The most articles that fit.
  public static let largest = 40

  private let heatmap: Heatmap
  private let names: [[(text: String, columns: Int)]]
  private let isCleaned: Bool

  /// The matrix of an analysis, before or after stripping.
  public init(_ articles: [Article], _ analysis: Analysis, isCleaned: Bool) {
    names = ArticleReport.titles(of: articles, analysis, workers: Workers(jobs: 1)).map {
      VisibleText.characters(Array($0.utf8)[...])
    }
    let table = PairTable(analysis.pairs, workers: Workers(jobs: 1))
    heatmap = Heatmap(
      Neighbourhoods(articles: articles.count, table), largest: MatrixView.largest)
    self.isCleaned = isCleaned
  }

  /// One line an article: its number, what it shares with each, its name.
  ///
  /// - Parameter shade: puts a cell into the colour of a resemblance, in hundred-thousandths.
  public func lines(width: Int, shade: (String, Int) -> String) -> [String] {
    let values = isCleaned ? heatmap.cleaned : heatmap.raw
    let count = heatmap.count
    let number = String(count).count
    func padded(_ text: String, _ columns: Int) -> String {
      String(repeating: " ", count: max(0, columns - text.count)) + text
    }
    var lines = [
      padded("", number) + " " + (1...max(1, count)).map { padded("\($0)", 4) }.joined()
    ]
    for row in 0..<count {
      let cells = (0..<count).map { column in
        let value = values[row * count + column]
        return shade(padded(MatrixView.cell(value), 4), value)
      }
      let room = max(12, width - number - 4 * count - 3)
      lines.append(
        padded("\(row + 1)", number) + " " + cells.joined() + "  "
          + MatrixView.short(names[heatmap.order[row]], room))
    }
    return lines
  }

  /// Hundredths, a dot for nothing; 100 only where all is the same.
  private static func cell(_ value: Int) -> String {
    if value == 0 { return "·" }
    return value == Resemblances.one ? "100" : "\(max(1, min(99, (value + 500) / 1_000)))"
  }

  private static func short(_ name: [(text: String, columns: Int)], _ columns: Int) -> String {
    guard name.reduce(0, { $0 + $1.columns }) > columns else {
      return name.map(\.text).joined()
    }
    var short = ""
    var width = 1
    for character in name {
      width += character.columns
      if width > columns { break }
      short += character.text
    }
    return short + "…"
  }
}
