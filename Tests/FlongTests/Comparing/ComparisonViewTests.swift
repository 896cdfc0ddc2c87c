import Testing

@testable import Flong

@Suite struct ComparisonViewTests {
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The text without the colours the view itself sets.
  private func plain(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }

  @Test(arguments: [20, 33, 44, 59, 60, 61, 80, 100, 101, 250], [false, true])
  func noLineIsTooWide(width: Int, colour: Bool) {
    for (a, b) in [("000", "004"), ("001", "003")] {
      let comparison = Comparison(
        a: ComparisonTests.seed(a), name: String(repeating: a + "/long name ", count: 12),
        b: ComparisonTests.seed(b), name: b + String(repeating: "中", count: 90))
      let view = ComparisonView(comparison, width: width, colour: colour).text
      for line in lines(plain(view)) { #expect(DisplayWidth.columns(String(line)) <= width) }
      #expect(view.hasSuffix("\n"))
    }
  }

  @Test func linkedParagraphsBeginInOneLine() {
    let shared = "one two three four five six seven"
    let comparison = ComparisonTests.compare("own words here\n\n\(shared)", shared)
    let view = ComparisonView(comparison, width: 100).text
    let row = lines(view).first { $0.hasPrefix("⟦1 one") || $0.hasPrefix("⟦1\u{A0}one") }
    #expect(row?.contains("⟧") == true)
    #expect(row?.contains("┃ ⟦1") == true)
  }

  @Test func runsHaveTheSameNumbersOnBothSides() {
    let comparison = Comparison(
      a: ComparisonTests.seed("001"), name: "a", b: ComparisonTests.seed("003"), name: "b")
    let marks = RunMarks.marks(comparison)
    let a = Set(marks.a.run)
    #expect(a == Set(marks.b.run))
    #expect(a == Set(0...comparison.spans.count))
  }

  @Test func differingWordsAreMarked() {
    let comparison = ComparisonTests.compare(
      "support us monthly from just 2 dollars a month now",
      "support us monthly from just 30 dollars a month now")
    let view = ComparisonView(comparison, width: 200).text
    #expect(view.contains("just _2_ dollars") && view.contains("just _30_ dollars"))
    let colours = ComparisonView(comparison, width: 200, colour: true).text
    #expect(colours.contains("\u{1B}[4;36m2\u{1B}[0m"))
    #expect(!colours.contains("_2_"))
  }

  @Test func hostileTextStaysText() {
    let hostile = "\u{1B}[2J\u{1B}]0;x\u{7} \u{202E}one two three four five six\r\u{8}\u{9B}1m"
    let comparison = Comparison(
      a: Array(hostile.utf8), name: "\u{1B}[31mname\n\u{202E}", b: Array(hostile.utf8), name: "b")
    for width in [40, 100] {
      let view = ComparisonView(comparison, width: width).text
      #expect(view.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      for scalar in "\u{1B}\u{7F}\u{9B}\u{202E}".unicodeScalars {
        #expect(!view.unicodeScalars.contains(scalar))
      }
    }
  }

  @Test func coloursEndWithTheLine() {
    let comparison = Comparison(
      a: ComparisonTests.seed("001"), name: "a", b: ComparisonTests.seed("003"), name: "b")
    for line in lines(ComparisonView(comparison, colour: true).text) {
      var isOpen = false
      for escape in line.matches(of: /\u{1B}\[([0-9;]*)m/) { isOpen = escape.output.1 != "0" }
      #expect(!isOpen)
    }
  }

  @Test func showsTheNumbers() {
    let comparison = Comparison(
      a: ComparisonTests.seed("001"), name: "first.txt", b: ComparisonTests.seed("003"),
      name: "second.txt")
    let view = ComparisonView(comparison).text
    #expect(view.contains("A            first.txt, 460 words"))
    #expect(view.contains("resemblance  0.1809 139 of 768"))
    #expect(view.contains("shared       151 words; 3 runs"))
    #expect(view == ComparisonView(comparison).text)
  }
}
