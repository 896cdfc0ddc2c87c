import Testing

@testable import Flong

struct ReadingSetsTests {
  private typealias Readings = ReadingSets.Readings

  private func row(_ readings: [UInt32], from first: UInt64) -> [ReadingSets.Shingle] {
    readings.enumerated().map {
      ReadingSets.Shingle(hash: first + UInt64($0), readings: $1)
    }
  }

  @Test(arguments: 0..<30)
  func eachReadingHasItsShingles(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let rows = (0..<5).map { number in
      row(
        (0..<Int.random(in: 0...9, using: &random)).map { _ in
          UInt32.random(in: Readings.printed...Readings.both, using: &random)
        }, from: UInt64(number * 100))
    }
    var sets = ReadingSets()
    sets.append(row([Readings.both], from: 7))
    sets.removeAll()
    for row in rows { sets.append(row) }
    let packed = sets.packed()
    // What is packed does not change with the others.
    sets.removeAll()
    for (article, row) in rows.enumerated() {
      let (held, bounds) = packed.withRow(article) { (Array($0), $1) }
      func shingles(_ isIncluded: (UInt32) -> Bool) -> Set<UInt64> {
        Set(held.indices.filter { isIncluded(UInt32($0)) }.map { held[$0] })
      }
      func expected(_ reading: UInt32) -> Set<UInt64> {
        Set(row.filter { $0.readings & reading > 0 }.map(\.hash))
      }
      #expect(held.count == row.count)
      #expect(shingles(bounds.isPrinted) == expected(Readings.printed))
      #expect(shingles(bounds.isKept) == expected(Readings.kept))
    }
  }
}
