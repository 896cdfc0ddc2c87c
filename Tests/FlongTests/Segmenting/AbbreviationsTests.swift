import Testing

@testable import Flong

@Suite struct AbbreviationsTests {
  /// Whether the only full stop between `left` and `right` is no end.
  private func joins(_ left: String, _ right: String) -> Bool {
    SentenceSegmenter.sentences(of: Array("We saw \(left). \(right)".utf8)).count == 1
  }

  @Test(arguments: ["Mr", "Dr", "Gen", "Mme", "проф", "Sra", "dhr"])
  func titlesJoinWhateverFollows(title: String) {
    #expect(joins(title, "Hill"))
    #expect(joins(title, "He Jian"))
  }

  @Test(arguments: ["No", "Nr", "Fig", "Art", "стр"])
  func countersJoinNumbersOnly(counter: String) {
    #expect(joins(counter, "5"))
    #expect(!joins(counter, "Hill"))
  }

  @Test(arguments: ["Inc", "Jr", "U.S", "J", "т.е", "Ph.D", "bzw", "EE.UU", "Sept"])
  func othersJoinUnlessASentenceMustBegin(word: String) {
    #expect(joins(word, "Hill"))
    #expect(!joins(word, "The hill"))
    #expect(!joins(word, "“But why?"))
  }

  @Test(arguments: ["news", "York", "ISIS", "on", "max", "2020", "can't", "中", "abcdefgh.ijkl"])
  func otherWordsEnd(word: String) {
    #expect(!joins(word, "Hill"))
  }

  @Test func ordinalsJoin() {
    #expect(joins("am 3", "Mai"))
    #expect(joins("die 20", "Etage"))
    #expect(joins("den 3", "5. 2023"))
    #expect(!joins("it on July 26", "Hill left"))
  }
}
