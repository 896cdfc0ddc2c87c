import FlongCore
import Foundation

@testable import Flong

/// What happens to a paragraph on its way from one outlet to another.
enum ScriptEdit: String, CaseIterable, Sendable {
  case changedWords, droppedSentence
  case otherQuotes, otherDashes, decomposed, compatible, noBreakSpaces, fullWidth, softHyphens

  /// The words stay the same.
  static let typography: [ScriptEdit] = allCases.filter {
    $0 != .changedWords && $0 != .droppedSentence
  }

  /// The edited text; `other` lends the words that change.
  func apply(to text: String, other: String) -> String {
    switch self {
    case .changedWords: changingWords(text, other)
    case .droppedSentence: droppingSentence(text)
    case .otherQuotes:
      replacing(
        text,
        [
          "“": "«", "”": "»", "„": "“", "«": "“", "»": "”", "「": "“", "」": "”", "『": "‘",
          "』": "’", "\"": "”",
        ])
    case .otherDashes: replacing(text, ["—": "–", "–": "—", "―": "—", "-": "\u{2011}"])
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .compatible:
      // A symbol is no word; the letters that it stands for are one.
      text.map { $0.isSymbol ? "\($0)" : "\($0)".precomposedStringWithCompatibilityMapping }
        .joined()
    case .noBreakSpaces: replacing(text, [" ": "\u{A0}"])
    case .fullWidth:
      replacing(
        text, [",": "，", "!": "！", "?": "？", ":": "：", "(": "（", ")": "）", "%": "％", ";": "；"])
    case .softHyphens: hyphenating(text)
    }
  }

  private func replacing(_ text: String, _ marks: [Character: Character]) -> String {
    String(text.map { marks[$0] ?? $0 })
  }

  /// Every twentieth word is another one.
  private func changingWords(_ text: String, _ other: String) -> String {
    let (words, bytes) = (ScriptEdit.words(text), Array(text.utf8))
    let lent = ScriptEdit.words(other).map { Array(other.utf8)[$0] }
    var result: [UInt8] = []
    var end = 0
    for i in stride(from: 10, to: words.count, by: 20) {
      result += bytes[end..<words[i].lowerBound]
      result += lent.lazy.dropFirst(i % lent.count).first { $0 != bytes[words[i]] } ?? lent[0]
      end = words[i].upperBound
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }

  /// A sentence from the middle; where there are none, a fifth of the words.
  private func droppingSentence(_ text: String) -> String {
    let corpus = Collection([text]).corpus
    let bytes = Array(text.utf8)
    let words = ScriptEdit.words(text)
    let count = corpus.sentences.count
    let gap =
      count >= 3
      ? corpus.sentences[count / 2].bytes
        .lowerBound..<corpus.sentences[count / 2 + 1].bytes.lowerBound
      : words[words.count * 2 / 5].lowerBound..<words[words.count * 3 / 5].lowerBound
    return String(decoding: bytes[..<gap.lowerBound] + bytes[gap.upperBound...], as: UTF8.self)
  }

  /// Soft hyphens in long words, as typesetters put them.
  private func hyphenating(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.count >= 8 ? $0.prefix(4) + "\u{AD}" + $0.dropFirst(4) : $0 }
      .joined(separator: " ")
  }

  private static func words(_ text: String) -> [Range<Int>] {
    let run = Tokeniser().tokens(of: Array(text.utf8))
    return (0..<run.count).map { Int(run.starts[$0])..<Int(run.ends[$0]) }
  }
}
