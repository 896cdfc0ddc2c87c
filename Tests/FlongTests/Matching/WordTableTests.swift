import Testing

@testable import Flong

struct WordTableTests {
  @Test func everyWordHasASlotOfItsOwn() {
    let words = (1...3000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    let table = WordTable(words + words)
    let slots = words.compactMap(table.slot)
    #expect(slots.count == words.count && Set(slots).count == words.count)
    #expect(slots.allSatisfy { $0 < table.slots })
  }

  @Test func otherWordsHaveNone() {
    let table = WordTable([7, 7 << 60, 0])
    // The first shares its bits with one of the words.
    for other: UInt64 in [7 << 60 + 1, 6, 1 << 63] { #expect(table.slot(of: other) == nil) }
    #expect(table.slot(of: 0) != nil)
    #expect(WordTable([]).slot(of: 0) == nil)
  }
}
