/// How alike the articles of a run are: one number for each pair that shares text, 1 on the diagonal.
///
/// Values are hundred-thousandths, the very decimals of `pairs.jsonl`.
struct Resemblances: Sendable, Equatable {
  struct Cell: Sendable, Equatable {
    var a: Int32
    var b: Int32
    var value: Int32
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
      let value = measure(pair).resemblance
      return value > 0 ? Cell(a: pair.a, b: pair.b, value: value) : nil
    }
  }

  /// The square of values, row by row.
  ///
  /// - Complexity: O(count²).
  var square: [Int] {
    var square = [Int](repeating: 0, count: count * count)
    for i in 0..<count { square[i * count + i] = Resemblances.one }
    for cell in cells {
      square[Int(cell.a) * count + Int(cell.b)] = Int(cell.value)
      square[Int(cell.b) * count + Int(cell.a)] = Int(cell.value)
    }
    return square
  }
}

extension ByteBuffer {
  /// Appends a resemblance in hundred-thousandths: "0.33333".
  mutating func append(resemblance value: Int) { append(scaled: UInt(value), decimals: 5) }
}
