import Testing

@testable import Flong

/// What holds for every text and every choice of sentences.
struct EditPlannerRandomTests {
  private static let separators = [
    "\n\n", "\n\n", "\n", "\n\n\n", "\r\n\r\n", "\n \n", "\r\n", "\r\r",
  ]

  private func text(_ random: inout SeededGenerator) -> String {
    let separators = EditPlannerRandomTests.separators
    func separator() -> String { separators[Int.random(in: 0..<separators.count, using: &random)] }
    let paragraphs = (0..<Int.random(in: 1...7, using: &random)).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Bool.random(using: &random) ? "Xray beech cedar." : "One two three."
      }.joined(separator: " ")
    }
    var text = Bool.random(using: &random) ? separator() : ""
    for paragraph in paragraphs { text += paragraph + separator() }
    return Bool.random(using: &random) ? text : text.trimmingSuffix(while: \.isWhitespace)
  }

  /// The longest run of line breaks with nothing but blanks between them.
  private func longestRun(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      if character.isNewline {
        run += 1
      } else if !character.isWhitespace {
        run = 0
      }
      longest = max(longest, run)
    }
    return longest
  }

  private func sentences(_ text: String) -> [String] {
    text.split(separator: ".").compactMap { sentence in
      let words = sentence.split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }

  @Test(arguments: 0..<300)
  func textStaysWholeAndTidy(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = text(&random)
    let planned = PlannedArticle(text) { $0.hasPrefix("X") }
    #expect(planned.isReversible)
    #expect(!planned.cleaned.contains("X"))
    #expect(sentences(planned.cleaned) == sentences(text).filter { !$0.hasPrefix("X") })
    #expect(longestRun(planned.cleaned) <= longestRun(text))
    if !text.contains("X") { #expect(planned.cleaned == text) }
  }

  /// Paragraphs that stay are never glued together: what parted them still does.
  @Test(arguments: 0..<100)
  func paragraphsStayApart(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 1_000)
    let text = text(&random)
    let before = PlannedArticle(text) { $0.hasPrefix("X") }
    let after = PlannedArticle(before.cleaned) { _ in false }
    let kept = before.paragraphs.filter { $0.contains("One") }
    #expect(after.paragraphs.count == kept.count)
  }
}

extension String {
  fileprivate func trimmingSuffix(while passes: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, passes(last) { text.removeLast() }
    return String(text)
  }
}
