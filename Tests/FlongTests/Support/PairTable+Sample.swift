@testable import Flong

extension PairTable {
  /// Pairs of a, b and their resemblances before and after cleaning, in hundred-thousandths.
  static func sample(_ rows: [(a: Int, b: Int, raw: Int, cleaned: Int)]) -> PairTable {
    PairTable(
      rows.map { row in
        func measure(_ value: Int) -> Measure {
          Measure(
            resemblance: Int32(value), inSecond: Int32(value), inFirst: Int32(value),
            sharedWords: 9)
        }
        return Pair(
          a: Int32(row.a), b: Int32(row.b), relation: 4, raw: measure(row.raw),
          cleaned: measure(row.cleaned))
      })
  }
}
