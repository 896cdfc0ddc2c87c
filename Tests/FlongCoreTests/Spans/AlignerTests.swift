import Testing

@testable import FlongCore

struct AlignerTests {
  /// Aligns two texts around the first place of `seed` in each; token ranges count inside each text.
  private func align(
    _ a: String, _ b: String, seed: String, _ aligner: Aligner = Aligner()
  ) throws -> SpanMatch {
    var vocabulary = Vocabulary()
    func ids(_ text: String) -> [UInt32] {
      var ids: [UInt32] = []
      Tokeniser().tokens(of: Array(text.utf8)).hashes.withUnsafeBufferPointer {
        vocabulary.append($0, to: &ids)
      }
      return ids
    }
    let (x, y, word) = (ids(a), ids(b), ids(seed)[0])
    let i = try #require(x.firstIndex(of: word))
    let j = try #require(y.firstIndex(of: word))
    let match = (x + y).withUnsafeBufferPointer {
      aligner.align(
        $0, a: i, b: x.count + j, aBounds: 0..<x.count, bBounds: x.count..<x.count + y.count)
    }
    return SpanMatch(
      aStart: match.aStart, aEnd: match.aEnd, bStart: match.bStart - x.count,
      bEnd: match.bEnd - x.count, matched: match.matched)
  }

  @Test func extendsToBothSidesUntilTheWordingsPart() throws {
    let match = try align("x x one two seed four y", "z one two seed four w w", seed: "seed")
    #expect(match == SpanMatch(aStart: 2, aEnd: 6, bStart: 1, bEnd: 5, matched: 4))
  }

  @Test func equalTextsAlignWhole() throws {
    let match = try align("one two seed four", "one two seed four", seed: "seed")
    #expect(match == SpanMatch(aStart: 0, aEnd: 4, bStart: 0, bEnd: 4, matched: 4))
  }

  @Test func smallGapsAreBridged() throws {
    let match = try align(
      "seed b c d now and then e f g h", "seed b c d e f g h", seed: "seed")
    #expect(match == SpanMatch(aStart: 0, aEnd: 11, bStart: 0, bEnd: 8, matched: 8))
    let changed = try align(
      "e f g h old words seed", "e f g h other seed", seed: "seed")
    #expect(changed == SpanMatch(aStart: 0, aEnd: 7, bStart: 0, bEnd: 6, matched: 5))
  }

  @Test func widerGapsEndTheMatch() throws {
    let match = try align(
      "seed b c d now and then again e f g h", "seed b c d e f g h", seed: "seed")
    #expect(match == SpanMatch(aStart: 0, aEnd: 4, bStart: 0, bEnd: 4, matched: 4))
  }

  @Test func behindAGapFourTokensMustAgree() throws {
    let short = try align("seed b x e f g", "seed b y e f g", seed: "seed")
    #expect(short.matched == 2)
    let enough = try align("seed b x e f g h", "seed b y e f g h", seed: "seed")
    #expect(enough == SpanMatch(aStart: 0, aEnd: 7, bStart: 0, bEnd: 7, matched: 6))
  }

  @Test func withoutGapsOnlyEqualRunsMatch() throws {
    let match = try align(
      "seed b x e f g h", "seed b y e f g h", seed: "seed", Aligner(gap: 0, resync: 4))
    #expect(match.matched == 2)
  }

  @Test func numbersMatchAnyNumber() throws {
    let match = try align("from just 2 a seed month", "from just 1,500 a seed month", seed: "seed")
    #expect(match.matched == 6)
    let word = try align("from just 2 a seed month", "from just two a seed month", seed: "seed")
    #expect(word.matched == 3)
    #expect(Aligner.agree(5, 9))
    #expect(!Aligner.agree(4, 8))
    #expect(!Aligner.agree(4, 9))
  }

  @Test(arguments: 0..<60)
  func staysInsideTheBoundsAndIsSymmetric(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let tokens = (0..<120).map { _ in UInt32.random(in: 0...3, using: &random) * 2 }
    let aStart = Int.random(in: 0...20, using: &random)
    let bStart = Int.random(in: 60...80, using: &random)
    let aBounds = aStart..<aStart + Int.random(in: 20...40, using: &random)
    let bBounds = bStart..<bStart + Int.random(in: 20...40, using: &random)
    let a = Int.random(in: aBounds, using: &random)
    guard let b = bBounds.first(where: { tokens[$0] == tokens[a] }) else { return }
    let (match, mirrored) = tokens.withUnsafeBufferPointer {
      (
        Aligner().align($0, a: a, b: b, aBounds: aBounds, bBounds: bBounds),
        Aligner().align($0, a: b, b: a, aBounds: bBounds, bBounds: aBounds)
      )
    }
    #expect(aBounds.contains(match.aStart) && match.aEnd <= aBounds.upperBound)
    #expect(bBounds.contains(match.bStart) && match.bEnd <= bBounds.upperBound)
    #expect(match.aStart <= a && a < match.aEnd)
    #expect(match.bStart <= b && b < match.bEnd)
    #expect(match.matched <= min(match.aCount, match.bCount))
    #expect(tokens[match.aStart] == tokens[match.bStart])
    #expect(tokens[match.aEnd - 1] == tokens[match.bEnd - 1])
    // Which gap is chosen may depend on the side; without gaps nothing does.
    let plain = tokens.withUnsafeBufferPointer {
      (
        Aligner(gap: 0).align($0, a: a, b: b, aBounds: aBounds, bBounds: bBounds),
        Aligner(gap: 0).align($0, a: b, b: a, aBounds: bBounds, bBounds: aBounds)
      )
    }
    #expect(plain.0.aStart == plain.1.bStart && plain.0.bEnd == plain.1.aEnd)
    #expect(plain.0.matched == plain.1.matched && plain.0.matched == plain.0.aCount)
    #expect(mirrored.matched >= plain.0.matched && match.matched >= plain.0.matched)
  }

  /// Mutations of one text: both directions find the same runs.
  @Test(arguments: 0..<20)
  func swappingTheSidesSwapsTheRuns(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let original = (0..<40).map { UInt32($0) * 2 + 1_000 }
    var copy = original
    let place = Int.random(in: 6...12, using: &random)
    copy.replaceSubrange(place..<place + seed % 4, with: [UInt32](repeating: 2, count: seed % 3))
    let count = original.count
    let tokens = original + copy
    let (match, mirrored) = tokens.withUnsafeBufferPointer {
      (
        Aligner().align($0, a: 0, b: count, aBounds: 0..<count, bBounds: count..<tokens.count),
        Aligner().align($0, a: count, b: 0, aBounds: count..<tokens.count, bBounds: 0..<count)
      )
    }
    #expect(match.aStart == mirrored.bStart && match.aEnd == mirrored.bEnd)
    #expect(match.bStart == mirrored.aStart && match.bEnd == mirrored.aEnd)
    #expect(match.matched == mirrored.matched)
    #expect(match.aEnd == count && match.bEnd == tokens.count)
  }
}
