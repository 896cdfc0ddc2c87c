import Testing

@testable import Flong

struct MatrixViewTests {
  private func lines(_ texts: [String], width: Int = 60, isCleaned: Bool = false) -> [String] {
    let articles = Collection.articles(texts)
    let analysis = Analysis(articles, Configuration())
    return MatrixView(articles, analysis, isCleaned: isCleaned)
      .lines(width: width) { text, value in value > 99_999 ? "[\(text)]" : text }
  }

  @Test func sameArticlesAreAHundredAndStrangersADot() {
    var prose = Prose(seed: 71)
    let one = prose.paragraph(4)
    let two = prose.paragraph(4)
    let lines = lines([one, two, one])
    #expect(lines.count == 4)
    #expect(lines[0].hasSuffix("   1   2   3"))
    #expect(lines[1].hasPrefix("1 [ 100][ 100]   ·"))
    #expect(lines[3].hasPrefix("3    ·   ·[ 100]"))
  }

  @Test func namesAreCutToTheWidthAndCannotMoveTheCursor() {
    let lines = lines(["\u{1B}[2J" + String(repeating: "word ", count: 40)], width: 30)
    #expect(lines[1].contains("[2Jword") && !lines[1].contains("\u{1B}"))
    #expect(lines[1].hasSuffix("…"))
    #expect(lines[1].count <= 32)
  }
}
