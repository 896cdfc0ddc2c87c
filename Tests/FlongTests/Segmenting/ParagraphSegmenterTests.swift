import Foundation
import Testing

@testable import Flong

@Suite struct ParagraphSegmenterTests {
  private func paragraphs(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ParagraphSegmenter.paragraphs(of: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  /// The paragraphs with each line break inside them as one blank.
  private func joined(_ text: String) -> [String] {
    paragraphs(text).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// Greedy wrapping, a word at a time.
  private func wrap(_ text: String, _ width: Int, indent: String = "", rest: String = "") -> String
  {
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }

  private let prose = [
    """
    The council met for three hours on Tuesday before it agreed, by one vote, to close the bridge \
    that links the old harbour with the railway station.
    """,
    """
    Nobody in the room seemed happy with the result. The mayor left without a word, and two \
    members of his own party said that they would rather have waited for the well-known report.
    """,
    """
    "We had no choice," said the engineer who had measured the cracks; they had grown by nine \
    millimetres since the spring and would go on growing whatever anybody decided.
    """,
    "Traffic will be sent through the tunnel from Monday.",
  ]

  @Test func everyLineIsAParagraph() {
    #expect(paragraphs("One\nTwo\n\nThree") == ["One", "Two", "Three"])
    #expect(paragraphs(prose.joined(separator: "\n")) == prose)
    #expect(paragraphs(prose.joined(separator: "\n\n")) == prose)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}"])
  func anyLineBreakSeparates(lineBreak: String) {
    #expect(
      paragraphs("One.\(lineBreak)Two.\(lineBreak)\(lineBreak)Three.") == [
        "One.", "Two.", "Three.",
      ])
  }

  @Test func blanksAreTrimmed() {
    #expect(paragraphs("\u{FEFF}  One\u{A0} \n\u{3000}Two\t\n \u{200B}\u{A0}\n") == ["One", "Two"])
    #expect(paragraphs("").isEmpty)
    #expect(paragraphs(" \n\r\n\t").isEmpty)
  }

  @Test(arguments: [50, 60, 66, 72, 76, 80])
  func wrappedProseIsJoined(width: Int) {
    let wrapped = prose.map { wrap($0, width) }
    #expect(joined(wrapped.joined(separator: "\n\n")) == prose)
    #expect(joined(wrapped.joined(separator: "\r\n\r\n").replacing("\n", with: "\r\n")) == prose)
    let indented = prose.map { wrap($0, width, indent: "    ") }
    #expect(joined(indented.joined(separator: "\n")) == prose)
    let shifted = prose.map { wrap($0, width, indent: "  ", rest: "  ") }
    #expect(joined(shifted.joined(separator: "\n .\n")) == prose)
  }

  @Test func wrappedCyrillicIsJoined() {
    let text = [
      """
      Совет города заседал три часа и решил большинством в один голос закрыть мост, который \
      соединяет старую гавань с вокзалом, пока инженеры не закончат проверку опор.
      """,
      "Движение пойдёт через тоннель, и жители должны знать об этом заранее, сообщил мэр.",
    ]
    #expect(joined(text.map { wrap($0, 60) }.joined(separator: "\n\n")) == text)
  }

  @Test func shortLinesOfAWrappedArticleStand() {
    let widget = ["payment methods", "Not ready to pay today?", "Remind me later."]
    let text = prose.map { wrap($0, 72) }.joined(separator: "\n\n")
    #expect(joined(text + "\n\n" + widget.joined(separator: "\n")) == prose + widget)
    let list = ["- boats", "- trains and trams", "- bicycles"]
    #expect(joined(text + "\n\n" + list.joined(separator: "\n")) == prose + list)
  }

  @Test func listItemsKeepTheirLines() {
    let items = prose.map { "* " + $0 }
    let text = items.map { wrap($0, 60, rest: "  ") }.joined(separator: "\n")
    #expect(joined(text) == items)
  }

  @Test func linksStandAlone() {
    let links = (1...4).map { "https://example.org/a/rather/long/path/to/an/article/number-\($0)" }
    let text = prose.map { wrap($0, 72) }.joined(separator: "\n\n")
    #expect(joined(text + "\n\n" + links.joined(separator: "\n")) == prose + links)
  }

  @Test func headlinesOfLikeWidthAreNoProse() {
    let lines = [
      "Council Closes the Harbour Bridge After a Long Debate",
      "Mayor Leaves the Room Without Saying a Single Word",
      "Engineers Measure Cracks of Nine Millimetres in Spring",
      "Tunnel Opens for All Traffic From Monday Onwards",
      "Two Members of His Own Party Wanted to Wait Longer",
    ]
    #expect(paragraphs(lines.joined(separator: "\n")) == lines)
  }

  @Test(arguments: try! seeds())
  func seedsReadTheSameWrapped(seed: String) throws {
    let lines = seed.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    #expect(paragraphs(seed) == lines)
    for width in [60, 72, 80] {
      let wrapped = seed.split(separator: "\n", omittingEmptySubsequences: false)
        .map { wrap(String($0), width) }.joined(separator: "\n")
      #expect(joined(wrapped) == joined(seed), "at \(width) columns")
    }
  }

  /// The five seeds of the repository.
  static func seeds() throws -> [String] {
    let folder = URL(filePath: #filePath).appending(path: "../../../../seeds").standardized
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }

  @Test func anyBytesGiveOrderedRangesInside() {
    var random = SystemRandomNumberGenerator()
    let scraps: [[UInt8]] = [
      [0x0A], [0x0D], [0x0D, 0x0A], [0x20], [0xC2, 0xA0], [0xC2], [0xE2, 0x80], [0xE2, 0x80, 0xA8],
      Array("word".utf8), [0x2E], [0xE4, 0xB8, 0xAD], [0xFF], [0x80], Array("- ".utf8),
      Array("some more words of prose ".utf8), Array("12. ".utf8),
    ]
    for _ in 0..<500 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<90, using: &random) {
        text += scraps.randomElement(using: &random)!
      }
      var last = 0
      for paragraph in ParagraphSegmenter.paragraphs(of: text) {
        #expect(last <= paragraph.range.lowerBound && !paragraph.range.isEmpty)
        last = paragraph.range.upperBound
      }
      #expect(last <= text.count)
    }
  }
}
