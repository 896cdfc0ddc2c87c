import Testing

@testable import Flong

@Suite struct SentenceSegmenterTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceSegmenter.sentences(of: bytes).map {
      String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
    }
  }

  /// Each text is cut at the bars and nowhere else.
  @Test(
    arguments: [
      "We can't. |Brown didn’t. |It was Hill's. |Others ‘did’. |So there.",
      "It rained. |Nobody came! |Why? |Who knows",
      "“We waited.” |“Then we left,” she said.",
      "\"We waited.\" |\"Then we left,\" she said.",
      "«Wir warten.» |»Dann gehen wir.« |„So sei es.“ |Gut.",
      "« Nous attendons. » |Puis ils partent. |Pourquoi ? |Voilà.",
      "He met Mr. Brown, Dr. J. Smith and Gen. A. Jones. |They talked.",
      "The U.S. President spoke. |U.S. troops left. |He lives in the U.S. |He is well.",
      "It begins at 5 p.m. |The end is at 8 p.m. sharp.",
      "Prices rose by 2.5 percent. |On Jan. 3 they fell. |See No. 5 and Fig. 2. |No. |Never.",
      "He was born on July 26. |The year was 1950. |1,000 people came.",
      "Am 3. Mai kam z.B. Herr Nr. 5, d.h. Dr. Weiß. |Der 1. FC spielte am 3. 5. 2023 um 19 Uhr.",
      "M. Dupont et Mme. Durand sont là. |Le Sr. García también.",
      "Это было в 2020 г. в Москве, т.е. давно. |Потом и др. вышли. |Он ушёл.",
      "We trained the army ... (and) waited. |Then we left … and slept.",
      "We trained the army … (and) waited. |Then we left ... and slept.",
      "He waited … |Then he left. |… we ask a favour. |As you know.",
      "He waited ... |Then he left. |... we ask a favour. |As you know.",
      "… we ask a favour. |As you know.",
      "... we ask a favour. |As you know.",
      "And then . . . he left. |So it was.",
      "Really?! |“No!” he cried. |“No!” |He cried.",
      "It stood there.[12] |Then it fell.(3)",
      "Visit example.com. |Or end.The next one.",
      "他说。她走了！为什么？|“好。”|再见",
      "これは本です。|「そうです。」と言った。|はい！",
      "यह सच है। |वह गया।",
      "هل هذا صحيح؟ |نعم. |جيد۔",
      "1. The first item stays whole. |2. So does this.",
      "Apple Inc. said so. |Jr. is short. |Martin Luther King Jr. spoke at St. Paul.",
      "Support us from just $2. |It's quick. |Thank you.",
    ])
  func cutsAtTheBars(marked: String) {
    let parts = marked.split(separator: "|").map(String.init)
    let text = parts.joined()
    var expected = parts.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    if text.hasPrefix("他") { expected = ["他说。", "她走了！", "为什么？", "“好。”", "再见"] }
    #expect(sentences(text) == expected)
  }

  @Test func aLineBreakIsABlank() {
    #expect(
      sentences("One is\nhere. Two\r\nis. \n Three") == ["One is\nhere.", "Two\r\nis.", "Three"])
  }

  @Test func blanksAroundAreLeftOut() {
    #expect(sentences("  One. \u{A0} Two.  ") == ["One.", "Two."])
    #expect(sentences("   ").isEmpty)
    #expect(sentences("") == [])
    #expect(sentences("...") == ["..."])
    #expect(sentences("… . ! … 。") == ["… . ! … 。"])
  }

  @Test func boundsDependOnTheNeighbourhoodOnly() {
    let pieces = [
      "As you may have heard, the U.S. paper of Mr. Hill closed.", "“Why?” he asked.",
      "… we have a small favor to ask.", "It costs $2.", "The army … (and) more.", "Thank you.",
    ]
    for first in pieces {
      for second in pieces {
        #expect(sentences(first + " " + second) == [first, second])
      }
    }
  }

  @Test func anyBytesAreCoveredInOrder() {
    var random = SystemRandomNumberGenerator()
    let scraps: [[UInt8]] = [
      Array(". ".utf8), Array("...".utf8), Array("…".utf8), Array("Word".utf8), Array(" mr".utf8),
      [0x20], [0x22], Array("」".utf8), Array("。".utf8), [0xE2], [0xE2, 0x80], [0xFF], [0xD8],
      Array(" » ".utf8), Array("(".utf8), Array("[1]".utf8), Array("3".utf8), Array("A.".utf8),
    ]
    for _ in 0..<500 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        text += scraps.randomElement(using: &random)!
      }
      var last = 0
      for sentence in SentenceSegmenter.sentences(of: text) {
        #expect(last <= Int(sentence.lowerBound) && !sentence.isEmpty)
        #expect(text[last..<Int(sentence.lowerBound)].allSatisfy { $0 == 0x20 })
        last = Int(sentence.upperBound)
      }
      #expect(text[last...].allSatisfy { $0 == 0x20 })
    }
  }
}
