import FlongCore
import Testing

@testable import Flong

struct CuePhrasesTests {
  private func count(_ text: String) -> CueCount {
    CueLexicon.sample.count(Tokeniser().tokens(of: Array(text.utf8)).hashes[...])
  }

  @Test func theStrongestPhraseIsQuoted() {
    let counts = [count("Read more"), CueCount(), count("Please donate to our work")]
    let phrases = CuePhrases(counts, .sample)
    #expect(counts.map(phrases.quoted) == ["\"read more\"", nil, "\"please donate\""])
    #expect(phrases.inStretch(counts[0]) == "\"read more\", within a stretch that asks")
    #expect(CuePhrases().quoted(counts[0]) == nil)
  }

  @Test func theCopyrightSignIsAPhrase() {
    var cues = CueCount()
    cues.add(.template, weight: 4, phrase: CueLexicon.copyrightSign)
    #expect(CuePhrases([cues], .sample).quoted(cues) == "\"©\"")
  }
}
