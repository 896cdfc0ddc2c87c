import Testing

@testable import FlongCore

struct ShingleNumberingTests {
  @Test func numbersByFirstAppearance() {
    let numbering = ShingleNumbering([90, 5, 90, .max, 0, 5, 90])
    #expect(numbering.numbers == [0, 1, 0, 2, 3, 1, 0])
    #expect(numbering.frequencies == [3, 2, 1, 1])
  }

  @Test func agreesWithDictionary() {
    var random = SeededGenerator(seed: 4)
    let shingles = (0..<5_000).map { _ in random.next() % 900 &* 0x1_0000_0000 }
    let numbering = ShingleNumbering(shingles)
    var counts: [UInt64: UInt32] = [:]
    for shingle in shingles { counts[shingle, default: 0] += 1 }
    for (shingle, number) in zip(shingles, numbering.numbers) {
      #expect(numbering.frequencies[Int(number)] == counts[shingle])
    }
    #expect(Set(numbering.numbers).count == counts.count)
  }
}
