import Testing

@testable import Flong

struct SkippedListingTests {
  private static func record(
    _ line: Int, of path: String = "a.jsonl", _ reason: String = "no text; add it"
  ) -> SkippedInput {
    SkippedInput(path: path, line: line, reason: reason, isCopied: true)
  }

  private static func files(_ count: Int) -> [SkippedInput] {
    (0..<count).map {
      SkippedInput(path: "f\($0).txt", reason: "a link; repair it", isCopied: false)
    }
  }

  @Test(arguments: [0, 1, 10])
  func aFewAreNamedOneByOne(count: Int) {
    let skipped = (0..<count).map { SkippedListingTests.record($0 + 1) }
    let listing = SkippedListing(skipped)
    #expect(listing.sentences == skipped.map(\.description))
    #expect(listing.namesEach && listing.rest == 0)
  }

  @Test func theFirstRecordStandsForItsFile() {
    let listing = SkippedListing((1...1_234).map { SkippedListingTests.record($0) })
    #expect(
      listing.sentences == [
        "a.jsonl:1: no text; add it (copied unchanged), and 1,233 more records of this file"
      ])
    #expect(!listing.namesEach && listing.rest == 0)
  }

  @Test func otherFilesAndOtherRepairsAreTold() {
    var skipped = (1...20).map {
      SkippedListingTests.record($0, "the id \"a;\($0)\" stands already; give it its own id")
    }
    skipped.insert(SkippedListingTests.record(7), at: 7)
    skipped += [
      SkippedListingTests.record(1, of: "b.jsonl"), SkippedListingTests.record(9, of: "b.jsonl"),
    ]
    let listing = SkippedListing(skipped + SkippedListingTests.files(1))
    #expect(
      listing.sentences == [
        "a.jsonl:1: the id \"a;1\" stands already; give it its own id (copied unchanged), "
          + "and 19 more records of this file",
        "a.jsonl:7: no text; add it (copied unchanged)",
        "b.jsonl:1: no text; add it (copied unchanged), and 1 more record of this file",
        "f0.txt: a link; repair it (left out)",
      ])
    #expect(!listing.namesEach && listing.rest == 0)
  }

  @Test func theRestIsCounted() {
    let files = SkippedListingTests.files(11)
    let records = (1...30).map { SkippedListingTests.record($0, of: "z.jsonl") }
    let listing = SkippedListing(files + records)
    #expect(listing.sentences == files.prefix(10).map(\.description))
    #expect(listing.rest == 31 && !listing.namesEach)
  }

  @Test func reasonsWithoutARepairAreHeldAgainstEachOtherInFull() {
    let skipped = (1...12).map { SkippedListingTests.record($0, $0 < 12 ? "odd" : "even") }
    #expect(SkippedListing(skipped).sentences.count == 2)
  }
}
