import FlongCore
import Testing

@testable import Flong

struct DateLexiconTests {
  private func kinds(_ word: String, in lexicon: DateLexicon = .standard) -> DateLexicon.Kinds {
    lexicon.kinds(Tokeniser().tokens(of: Array(word.utf8)).hashes[0])
  }

  @Test func filesAreListsOfWords() {
    let lexicon = DateLexicon(Array("# months\nmonth\tfoo Bár\nweekday\tbar\nother\tbaz\n".utf8))
    #expect(kinds("FOO", in: lexicon) == .month)
    #expect(kinds("bar", in: lexicon) == [.month, .weekday])
    #expect(kinds("baz", in: lexicon).isEmpty)
  }

  @Test(arguments: [
    "May", "Sept", "März", "août", "мая", "Οκτωβρίου", "ocak", "mayıs", "października",
  ])
  func monthsOfManyLanguagesAreKnown(word: String) {
    #expect(kinds(word).contains(.month))
  }

  @Test func dateWordsAreToldFromFigures() {
    let tokens = DateTokeniser().tokens(of: Array("Monday 3 May may".utf8)).hashes
    #expect(tokens.map(DateLexicon.standard.isDateWord) == [true, false, true, false])
  }
}
