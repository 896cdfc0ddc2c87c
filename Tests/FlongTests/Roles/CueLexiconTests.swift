import FlongCore
import FlongCues
import Testing

@testable import Flong

struct CueLexiconTests {
  private func lexicon(_ file: String) -> CueLexicon {
    var lexicon = CueLexicon()
    #expect(lexicon.add(Array(file.utf8)).isEmpty)
    lexicon.sort()
    return lexicon
  }

  private func count(_ text: String, _ lexicon: CueLexicon) -> CueCount {
    lexicon.count(Tokeniser().tokens(of: Array(text.utf8)).hashes[...])
  }

  private func phrase(_ text: String, _ lexicon: CueLexicon) -> String? {
    count(text, lexicon).phrase.map(lexicon.phrase)
  }

  @Test func phrasesMatchAsWholeFoldedWords() {
    let lexicon = lexicon("appeal\t3\tsign up\n")
    #expect(count("SIGN—Up now", lexicon)[.appeal] == 3)
    #expect(phrase("Please, sign up!", lexicon) == "sign up")
    #expect(count("design up", lexicon)[.appeal] == 0)
    #expect(count("sign upper", lexicon)[.appeal] == 0)
    #expect(count("sign them up", lexicon)[.appeal] == 0)
    #expect(count("sign", lexicon)[.appeal] == 0)
    #expect(count("", lexicon) == CueCount())
  }

  @Test func aHashSignStandsForAnyNumber() {
    let lexicon = lexicon("appeal\t4\tfrom just $# a month\nnavigation\t2\t# comments\n")
    #expect(count("starting from just $2.50 a month", lexicon)[.appeal] == 4)
    #expect(count("from just €1,000 a month", lexicon)[.appeal] == 4)
    #expect(count("from just two a month", lexicon)[.appeal] == 0)
    #expect(count("17 comments", lexicon)[.navigation] == 2)
  }

  @Test func longerPhrasesWinAndNoWordCountsTwiceForAKind() {
    let lexicon = lexicon("appeal\t1\tsupport us\nappeal\t4\tsupport us today\nappeal\t2\ttoday\n")
    #expect(count("Support us today", lexicon)[.appeal] == 4)
    #expect(count("Support us", lexicon)[.appeal] == 1)
    #expect(count("Support us. Today", lexicon)[.appeal] == 4)
    #expect(count("Support us, yes, today", lexicon)[.appeal] == 3)
    #expect(count("Today support us today", lexicon)[.appeal] == 6)
  }

  @Test func kindsAreCountedApart() {
    let lexicon = lexicon("appeal\t2\tour fund\nagainst\t3\tour fund\nasking\t4\tplease\n")
    let cues = count("Please help our fund", lexicon)
    #expect(cues[.appeal] == 2 && cues[.against] == 3 && cues[.asking] == 4)
    #expect(cues.total == 6)
    // Neither words of asking nor of reporting are the strongest cue.
    #expect(cues.strongest == 2)
    #expect(phrase("Please help our fund", lexicon) == "our fund")
    #expect(phrase("Please", lexicon) == nil)
  }

  @Test func aCaretTiesAPhraseToTheBeginning() {
    let lexicon = lexicon("navigation\t3\t^more on this\nappeal\t2\t^join\nappeal\t4\tjoin\n")
    #expect(count("More on this: the bridge", lexicon)[.navigation] == 3)
    #expect(phrase("“More on this…", lexicon) == "more on this")
    #expect(count("He said more on this later", lexicon)[.navigation] == 0)
    // A tied phrase is another cue than the same words anywhere.
    #expect(count("They join hands", lexicon)[.appeal] == 4)
  }

  @Test func aTiedPhraseOpensItsOwnSentence() {
    let lexicon = lexicon("navigation\t3\t^more on this\n")
    let run = Tokeniser().tokens(of: Array("It rained. More on this later".utf8)).hashes
    #expect(lexicon.count(run[2...])[.navigation] == 3)
    #expect(lexicon.count(run[...])[.navigation] == 0)
  }

  @Test func laterLinesReplaceWeights() {
    var lexicon = lexicon("appeal\t4\tdonate now\nnavigation\t1\tdonate now\n")
    #expect(lexicon.add(Array("appeal\t1\tDonate, now\n".utf8)).isEmpty)
    lexicon.sort()
    #expect(count("donate now", lexicon)[.appeal] == 1)
    #expect(count("donate now", lexicon)[.navigation] == 1)
  }

  @Test func faultyLinesAreReportedByNumber() {
    var lexicon = CueLexicon()
    let file = """
      # a comment
      appeal\t2\tdonate

      appeal\t5\ttoo heavy
      appeal\t0\ttoo light
      begging\t2\tunknown role
      appeal\tmany\tno number
      appeal 2 blanks for tabs
      appeal\t2
      appeal\t2\t* * *
      appeal\t2\tgood\t
      """
    #expect(lexicon.add(Array(file.utf8)) == [4, 5, 6, 7, 8, 9, 10])
    lexicon.sort()
    #expect(count("donate", lexicon)[.appeal] == 2)
    #expect(count("too heavy", lexicon) == CueCount())
  }

  @Test func windowsLineEndsAreNoPartOfAPhrase() {
    let lexicon = lexicon("# comment\r\n\r\nappeal\t3\tsign up\r\n")
    #expect(phrase("sign up", lexicon) == "sign up")
  }

  @Test(arguments: CueFiles.cues.indices)
  func everyBundledLineIsACue(file: Int) {
    var lexicon = CueLexicon()
    #expect(CueFiles.cues[file].count > 500)
    #expect(lexicon.add(CueFiles.cues[file]).isEmpty)
  }

  @Test func bundledCuesSpeakManyLanguages() {
    let standard = CueLexicon.standard()
    for text in [
      "Please donate now", "Abonnieren Sie unseren Newsletter", "Подпишитесь на наш канал",
      "Suscríbete a nuestro boletín", "Abonnez-vous à notre newsletter",
    ] {
      #expect(count(text, standard).total > 0, "\(text)")
    }
    #expect(count("The river rose again on Tuesday", standard).total == 0)
    #expect(count("the minister told reporters", standard)[.against] > 0)
  }
}
