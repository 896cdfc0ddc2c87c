import FlongCore
import Testing

@testable import Flong

struct CueIndexTests {
  private func cue(
    _ phrase: String, _ kind: CueLexicon.Kind, _ weight: Int, isOpening: Bool = false
  ) -> CueLexicon.Cue {
    CueLexicon.Cue(
      tokens: tokens(phrase).map(TokenHash.proposing), isOpening: isOpening, kind: kind,
      weight: weight, phrase: phrase)
  }

  private func tokens(_ text: String) -> [UInt64] {
    Tokeniser().tokens(of: Array(text.utf8)).hashes
  }

  private func count(_ text: String, _ cues: [CueLexicon.Cue]) -> CueCount {
    tokens(text).withUnsafeBufferPointer { CueIndex(cues).count($0) }
  }

  @Test func cuesAreFoundWhereverTheyStand() {
    let cues = [cue("read more", .navigation, 3), cue("read", .asking, 1), cue("gift", .appeal, 2)]
    let found = count("Please read more of this, a gift", cues)
    #expect(found[.navigation] == 3 && found[.asking] == 1 && found[.appeal] == 2)
    #expect(found.phrase == "read more" && found.strongestKind == .navigation)
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
    let cues = (0..<500).map { cue("word\($0)x", .asking, 1) }
    for i in 0..<500 { #expect(count("word\(i)x", cues)[.asking] == 1) }
    #expect(count("word500x", cues) == CueCount())
  }

  @Test func noCuesFindNothing() {
    #expect(count("read more", []) == CueCount())
    #expect(tokens("read more").withUnsafeBufferPointer { CueIndex().count($0) } == CueCount())
  }
}
