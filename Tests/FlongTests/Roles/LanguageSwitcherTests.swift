import FlongCues
import Testing

@testable import Flong

struct LanguageSwitcherTests {
  private static let standard = LanguageSwitcher.standard()

  private func count(_ line: String) -> Int? {
    let bytes = Array(line.utf8)
    return bytes.withUnsafeBufferPointer { LanguageSwitcherTests.standard.count($0[...]) }
  }

  @Test(
    arguments: [
      ("ua en ru", 3), ("UA | EN | RU", 3), ("English", 1), ("Deutsch / English / Français", 3),
      ("Русский Українська English", 3), ("Bahasa Indonesia", 1), ("中文 English", 2),
      ("— ENGLISH", 1), ("[ru] ua", 2), ("Português | Français", 2), ("O'zbekcha", 1),
    ])
  func namesAndCodesAreCounted(line: String, names: Int) {
    #expect(count(line) == names)
  }

  @Test func aNameThatComesAgainCountsOnce() {
    #expect(count("English English") == 1)
    #expect(count("en | EN | English") == 2)
    #expect(count("ua en ru en ua") == 3)
  }

  @Test(
    arguments: [
      "", " ", "—", "Read more", "English news", "English.", "English, Deutsch,", "ua en ru?",
      "He speaks English", "2024", "Englishmen", "— news",
    ])
  func anythingElseIsNoSwitcher(line: String) {
    #expect(count(line) == nil)
  }

  @Test func longLinesAreNoSwitchers() {
    #expect(count(Array(repeating: "English", count: 50).joined(separator: " ")) == 1)
    #expect(count(Array(repeating: "English", count: 60).joined(separator: " ")) == nil)
  }

  /// Entries, comments and nothing else: a line that is neither would be lost in silence.
  @Test func everyBundledLineIsAnEntry() {
    let lines = CueFiles.languages.split(separator: UInt8(ascii: "\n"))
    let entries = lines.filter { $0.first != UInt8(ascii: "#") }
    #expect(entries.count > 300)
    for line in entries {
      let fields = String(decoding: line, as: UTF8.self).split(separator: "\t")
      #expect(fields.count == 2 && ["code", "name"].contains(fields[0]), "\(fields)")
    }
  }
}
