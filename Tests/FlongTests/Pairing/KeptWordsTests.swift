import FlongCore
import Testing

@testable import Flong

struct KeptWordsTests {
  private let collection = Collection(["Aa bb cc dd. Ee ff gg. Hh ii jj kk. Ll mm."])

  private func read(without sentences: Set<Int>) -> KeptWords {
    var kept = KeptWords()
    let removed = collection.corpus.sentences.indices.map { sentences.contains($0) }
    kept.read(0, collection.corpus, without: removed)
    return kept
  }

  @Test func wordsThatStayKeepTheirOrder() {
    let all = collection.corpus.tokens.all
    #expect(read(without: []).tokens == all)
    #expect(read(without: [1]).tokens == Array(all[0..<4] + all[7...]))
    #expect(read(without: [0, 1, 2, 3]).tokens.isEmpty)
  }

  @Test func stretchesAreWhatStaysBetweenCuts() {
    #expect(read(without: []).stretches == [0..<13])
    #expect(read(without: [1]).stretches == [0..<4, 7..<13])
    #expect(read(without: [0, 2]).stretches == [4..<7, 11..<13])
    #expect(read(without: [0, 1, 2, 3]).stretches.isEmpty)
    var kept = KeptWords()
    kept.read([2, 4, 6])
    #expect(kept.tokens == [2, 4, 6] && kept.stretches == [0..<3])
  }

  @Test func seamsLieAroundCuts() {
    #expect(read(without: []).seams(width: 3).isEmpty)
    #expect(read(without: [1]).seams(width: 3) == [2..<6])
    // Nothing is brought together at the beginning and at the end.
    #expect(read(without: [0]).seams(width: 3).isEmpty)
    #expect(read(without: [3]).seams(width: 3).isEmpty)
    #expect(read(without: [1, 2]).seams(width: 4) == [1..<6])
  }

  @Test func aTextShorterThanAShingleIsNewAsAWhole() {
    #expect(read(without: [0, 1, 2]).seams(width: 3) == [0..<2])
    #expect(read(without: [0, 1, 2, 3]).seams(width: 3).isEmpty)
  }

  /// Every shingle that the text as printed does not have lies in one seam.
  @Test(arguments: 0..<16, [1, 2, 3, 5, 9])
  func whatIsNewLiesInASeam(mask: Int, width: Int) {
    let kept = read(without: Set((0..<4).filter { mask >> $0 & 1 == 1 }))
    let shingler = Shingler(size: width)
    let printed = Set(shingler.shingles(of: collection.corpus.tokens.all))
    let new = Set(shingler.shingles(of: kept.tokens)).subtracting(printed)
    let seams = kept.seams(width: width).flatMap { shingler.shingles(of: Array(kept.tokens[$0])) }
    #expect(new.isSubset(of: seams) && Set(seams).count == seams.count)
    #expect(printed.isDisjoint(with: seams))
  }
}
