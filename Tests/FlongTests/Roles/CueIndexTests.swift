import FlongCore
import Testing

@testable import Flong

struct CueIndexTests {
  private typealias Sample = (
    phrase: String, kind: CueLexicon.Kind, weight: Int, isOpening: Bool
  )

  private func cue(
    _ phrase: String, _ kind: CueLexicon.Kind, _ weight: Int, isOpening: Bool = false
  ) -> Sample { (phrase, kind, weight, isOpening) }

  private func tokens(_ text: String) -> [UInt64] {
    Tokeniser().tokens(of: Array(text.utf8)).hashes
  }

  private func index(_ samples: [Sample]) -> CueIndex {
    var words: [UInt64] = []
    var text: [UInt8] = []
    let cues = samples.map { sample in
      let (first, start) = (words.count, text.count)
      words += tokens(sample.phrase)
      text += Array(sample.phrase.utf8)
      return CueLexicon.Cue(
        tokens: first..<words.count, phrase: start..<text.count, kind: sample.kind,
        weight: sample.weight, isOpening: sample.isOpening)
    }
    return CueIndex(cues, tokens: words, text: text)
  }

  private func count(_ text: String, _ index: CueIndex) -> CueCount {
    tokens(text).withUnsafeBufferPointer { index.count($0) }
  }

  private func count(_ text: String, _ samples: [Sample]) -> CueCount {
    count(text, index(samples))
  }

  @Test func cuesAreFoundWhereverTheyStand() {
    let cues = [cue("read more", .navigation, 3), cue("read", .asking, 1), cue("gift", .appeal, 2)]
    let found = count("Please read more of this, a gift", cues)
    #expect(found[.navigation] == 3 && found[.asking] == 1 && found[.appeal] == 2)
    #expect(found.strongest == 3 && found.phrase == 0)
    #expect(count("Nothing of the kind", cues) == CueCount())
    #expect(count("", cues) == CueCount())
  }

  /// Cues of one kind do not overlap; the first that is tried wins.
  @Test func wordsCountOnceForAKind() {
    let cues = [cue("read more", .navigation, 3), cue("more news", .navigation, 2)]
    #expect(count("read more news", cues)[.navigation] == 3)
    #expect(count("read more more news", cues)[.navigation] == 5)
  }

  @Test func openingCuesOpenAndLongOnesFit() {
    let cues = [
      cue("see also", .navigation, 4, isOpening: true), cue("all rights reserved", .template, 4),
    ]
    #expect(count("See also", cues)[.navigation] == 4)
    #expect(count("We see also", cues) == CueCount())
    #expect(count("all rights", cues) == CueCount())
  }

  /// Many first words in one small table.
  @Test func everyCueOfManyIsFound() {
    let index = index((0..<500).map { cue("word\($0)x", .asking, 1) })
    for i in 0..<500 { #expect(count("word\(i)x", index)[.asking] == 1) }
    #expect(count("word500x", index) == CueCount())
  }

  @Test func noCuesFindNothing() {
    #expect(count("read more", []) == CueCount())
    #expect(count("read more", CueIndex()) == CueCount())
  }

  @Test func theLongerAndTheHeavierOfAKindAreTriedFirst() {
    let cues = [
      cue("read", .navigation, 1), cue("read more", .navigation, 2), cue("read", .template, 3),
      cue("read more news today", .navigation, 1), cue("read more news", .navigation, 4),
    ]
    #expect(count("read more news", cues)[.navigation] == 4)
    #expect(count("read more news today", cues)[.navigation] == 1)
    #expect(count("read more", cues)[.navigation] == 2)
    #expect(count("read", cues)[.navigation] == 1)
    #expect(count("read more", cues).phrase == 2)
  }

  @Test func ofEqualWordsTheLastCueCounts() {
    let cues = [
      cue("read more", .navigation, 3), cue("read more", .navigation, 1, isOpening: true),
      cue("Read More", .navigation, 2), cue("read more", .template, 4),
    ]
    #expect(count("please read more", cues)[.navigation] == 2)
    #expect(count("please read more", cues)[.template] == 4)
  }
}
