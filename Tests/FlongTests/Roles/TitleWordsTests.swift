import FlongCore
import Testing

@testable import Flong

struct TitleWordsTests {
  private func isTitle(_ line: String, of title: String) -> Bool {
    let words = Tokeniser().tokens(of: Array(title.utf8)).hashes
    // A word of another line on either side.
    let text = TokenList("before \(line) behind")
    return TitleWords(words).makeUp(1..<(text.count - 1), of: text)
  }

  @Test func mostWordsOfBothMustAgree() {
    let title = "Harbour bridge opens after a year"
    #expect(isTitle(title, of: title))
    #expect(isTitle("HARBOUR BRIDGE OPENS: AFTER A YEAR", of: title))
    #expect(isTitle("Harbour bridge opens again, after a year", of: title))
    #expect(!isTitle("Harbour bridge", of: title))
    #expect(!isTitle("Harbour bridge opens", of: title))
    #expect(!isTitle("The new harbour bridge opens after many months", of: title))
    #expect(!isTitle("", of: title))
  }

  @Test func shortTitlesAndLongLinesAreNone() {
    #expect(!isTitle("Harbour bridge", of: "Harbour bridge"))
    let words = (0..<41).map { "word\($0)" }
    #expect(isTitle(words.dropLast().joined(separator: " "), of: words.joined(separator: " ")))
    #expect(!isTitle(words.joined(separator: " "), of: words.joined(separator: " ")))
  }
}
