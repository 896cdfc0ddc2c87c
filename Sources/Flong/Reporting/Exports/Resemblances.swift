/// How alike the articles of a run are: one number for each pair that shares text, 1 on the diagonal.
///
/// Values are hundred-thousandths, the very decimals of `pairs.jsonl`.
struct Resemblances: Sendable, Equatable {
  struct Cell: Sendable, Equatable {
    var a: Int
    var b: Int
    var value: Int
  }

  /// What 1 is in these numbers.
  static let one = PairTable.one

  /// Articles.
  let count: Int
  /// Pairs with a value above 0, a < b, by a and b.
  let cells: [Cell]

  /// One reading of the pairs, which stand by their articles.
  init(count: Int, _ table: PairTable, _ measure: (PairTable.Pair) -> PairTable.Measure) {
    self.count = count
    cells = table.pairs.compactMap { pair in
      let value = Int(measure(pair).resemblance)
      return value > 0 ? Cell(a: Int(pair.a), b: Int(pair.b), value: value) : nil
    }
  }

  /// The square of values, row by row.
  ///
  /// - Complexity: O(count²).
  var square: [Int] {
    var square = [Int](repeating: 0, count: count * count)
    for i in 0..<count { square[i * count + i] = Resemblances.one }
    for cell in cells {
      square[cell.a * count + cell.b] = cell.value
      square[cell.b * count + cell.a] = cell.value
    }
    return square
  }

  /// "0.33333".
  static func decimal(_ value: Int) -> [UInt8] {
    let digits = Array(String(value % one).utf8)
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 5 - digits.count)
    return Array(String(value / one).utf8) + [UInt8(ascii: ".")] + zeros + digits
  }
}
