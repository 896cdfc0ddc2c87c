@testable import Flong

extension PairTable {
  /// A table of pairs with the same shares both ways, in hundredths as printed and after cleaning.
  static func making(_ pairs: [(a: Int, b: Int, raw: Int, cleaned: Int)]) -> PairTable {
    PairTable(
      pairs.map { pair in
        func measure(_ hundredths: Int) -> Measure {
          let value = Int32(hundredths * 1_000)
          return Measure(resemblance: value, inSecond: value, inFirst: value, sharedWords: 9)
        }
        return Pair(
          a: Int32(pair.a), b: Int32(pair.b), relation: 4, raw: measure(pair.raw),
          cleaned: measure(pair.cleaned))
      })
  }
}
