import Testing

@testable import FlongCore

struct RepresentativeChooserTests {
  /// Six passages, all near each other, ranked as they are numbered; 1 is taken.
  private func choice(
    of rank: UInt32, among ranks: Range<UInt32>, links: [CandidatePair] = [],
    representatives: [UInt32] = [0, 0, 2, 3, 4, 5], _ areAlike: (CandidatePair) -> Bool
  ) -> RepresentativeChoice {
    let band = BandIndex.Band((0..<6).map { 7 << 32 | $0 })
    var choice = RepresentativeChoice(rank: rank)
    var scratch: [UInt32] = [3]
    ([0, 3, 4, 6, 8, 10] as [UInt32]).withUnsafeBufferPointer { standings in
      representatives.withUnsafeBufferPointer { representatives in
        RepresentativeChooser(
          index: BandIndex([band, band], count: 6), links: LinkTable(links, count: 6),
          order: [0, 1, 2, 3, 4, 5], standings: standings, representatives: representatives
        ).choose(&choice, among: ranks, &scratch, areAlike)
      }
    }
    return choice
  }

  @Test func theHeaviestThatIsAlikeIsChosen() {
    let found = choice(of: 5, among: 0..<5) { $0.first >= 2 }
    #expect(found.found == 2 && found.comparisons == 2)
  }

  @Test func othersAreNotAsked() {
    let found = choice(of: 5, among: 1..<3) { $0.first != 2 }
    #expect(found.found == 5 && found.comparisons == 1)
  }

  @Test func othersThatAreHeavierAreNoticed() {
    #expect(choice(of: 5, among: 0..<3) { _ in false }.hasOthers)
    #expect(!choice(of: 5, among: 0..<5) { _ in false }.hasOthers)
    #expect(!choice(of: 3, among: 0..<3) { _ in false }.hasOthers)
  }

  @Test func linksNeedNoComparison() {
    let links = [CandidatePair(5, 3), CandidatePair(5, 1), CandidatePair(5, 4)]
    let found = choice(of: 5, among: 0..<5, links: links) { _ in false }
    #expect(found.found == 3 && found.comparisons == 2)
  }

  @Test func whatWasAlikeBeforeIsNotCompared() {
    let found = choice(of: 5, among: 0..<5, representatives: [0, 0, 2, 3, 4, 2]) { _ in false }
    #expect(found.found == 2 && found.comparisons == 1)
  }
}
