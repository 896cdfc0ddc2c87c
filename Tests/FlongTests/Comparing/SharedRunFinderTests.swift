import FlongCore
import Testing

@testable import Flong

@Suite struct SharedRunFinderTests {
  /// The runs as the words of a they cover, and the words of b.
  private func runs(_ a: String, _ b: String) -> [String] {
    let texts = [a, b].map { $0.split(separator: " ").map(String.init) }
    let hashes = texts.map { Tokeniser().tokens(of: Array($0.joined(separator: " ").utf8)).hashes }
    return SharedRunFinder().find(hashes[0], hashes[1]).map {
      texts[0][$0.a].joined(separator: " ") + "|" + texts[1][$0.b].joined(separator: " ")
    }
  }

  @Test(
    arguments: [
      // Five words are a run, four are none.
      ("x a b c d e y", "p a b c d e q", ["a b c d e|a b c d e"]),
      ("x a b c d y", "p a b c d q", []),
      // Numbers hold a run together.
      (
        "from just 2 a month today", "from just 30 a month today",
        ["from just 2 a month today|from just 30 a month today"]
      ),
      // Small edits too, on either side.
      (
        "a b c d e x y f g h i z", "p a b c d e f g h i",
        ["a b c d e x y f g h i|a b c d e f g h i"]
      ),
      (
        "a b c d e f g h i", "a b c d e u v w f g h i",
        ["a b c d e f g h i|a b c d e u v w f g h i"]
      ),
      // Both orders: moved text is found.
      (
        "a b c d e x1 x2 x3 x4 f g h i j", "f g h i j y1 y2 y3 y4 a b c d e",
        ["a b c d e|a b c d e", "f g h i j|f g h i j"]
      ),
      // No word is counted twice.
      ("a b c d e", "a b c d e q a b c d e", ["a b c d e|a b c d e"]),
      // The longest one comes first.
      ("a b c d e q1 q2 q3 q4 a b c d e f g", "a b c d e f g", ["a b c d e f g|a b c d e f g"]),
    ] as [(String, String, [String])])
  func findsRuns(a: String, b: String, expected: [String]) {
    #expect(runs(a, b) == expected)
  }

  @Test func runsNeverOverlap() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0..<80, using: &random)).map { _ in
          UInt64.random(in: 1...4, using: &random) * 2
        }
      }
      var used = (Set<Int>(), Set<Int>())
      let runs = SharedRunFinder().find(texts[0], texts[1])
      for run in runs {
        #expect(run.pairs.count >= 5)
        #expect(used.0.isDisjoint(with: run.a) && used.1.isDisjoint(with: run.b))
        used.0.formUnion(run.a)
        used.1.formUnion(run.b)
        for (pair, next) in zip(run.pairs, run.pairs.dropFirst()) {
          #expect(pair.a < next.a && pair.b < next.b)
        }
        #expect(run.pairs.allSatisfy { texts[0][$0.a] == texts[1][$0.b] })
      }
      #expect(runs == SharedRunFinder().find(texts[0], texts[1]))
    }
  }
}
