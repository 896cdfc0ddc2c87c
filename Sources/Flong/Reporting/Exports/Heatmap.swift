/// The matrix as a picture shows it: the articles that have most in common, in an order in which groups
/// are blocks, before and after stripping.
struct Heatmap: Sendable {
  /// The most articles of a picture.
  static let largest = 1_000

  /// Articles in the order of rows and columns.
  let order: [Int]
  /// Values of the rows and columns in that order, as squares.
  let raw: [Int]
  let cleaned: [Int]

  var count: Int { order.count }

  /// - Complexity: O(n log n) in the pairs, O(m²) in the articles shown.
  init(_ neighbourhoods: Neighbourhoods, largest: Int = Heatmap.largest) {
    let chosen = neighbourhoods.densest(largest)
    var place = [Int32](repeating: -1, count: neighbourhoods.density.count)
    for (i, article) in chosen.enumerated() { place[article] = Int32(i) }
    let within = neighbourhoods.table.pairs.filter {
      place[Int($0.a)] >= 0 && place[Int($0.b)] >= 0
    }
    let links = within.map {
      Seriation.Link(a: Int(place[Int($0.a)]), b: Int(place[Int($0.b)]), weight: $0.weight)
    }
    order = Seriation.order(chosen.count, links).map { chosen[$0] }
    for (i, article) in order.enumerated() { place[article] = Int32(i) }
    let count = chosen.count
    func square(_ measure: (PairTable.Pair) -> PairTable.Measure) -> [Int] {
      var square = [Int](repeating: 0, count: count * count)
      for i in 0..<count { square[i * count + i] = Resemblances.one }
      for pair in within {
        let (a, b) = (Int(place[Int(pair.a)]), Int(place[Int(pair.b)]))
        square[a * count + b] = Int(measure(pair).resemblance)
        square[b * count + a] = square[a * count + b]
      }
      return square
    }
    raw = square(\.raw)
    cleaned = square(\.cleaned)
  }
}
