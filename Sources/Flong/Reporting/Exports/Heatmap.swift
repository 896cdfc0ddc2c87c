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
  init(articles: Int, _ table: PairTable, largest: Int = Heatmap.largest) {
    let chosen = Neighbourhoods(articles: articles, table).densest(largest)
    var place = [Int?](repeating: nil, count: articles)
    for (i, article) in chosen.enumerated() { place[article] = i }
    let links = table.pairs.compactMap { pair -> Seriation.Link? in
      guard let a = place[Int(pair.a)], let b = place[Int(pair.b)] else { return nil }
      return Seriation.Link(a: a, b: b, weight: pair.weight)
    }
    let order = Seriation.order(chosen.count, links).map { chosen[$0] }
    self.order = order
    raw = Heatmap.square(Resemblances(count: articles, table, \.raw), order)
    cleaned = Heatmap.square(Resemblances(count: articles, table, \.cleaned), order)
  }

  private static func square(_ resemblances: Resemblances, _ order: [Int]) -> [Int] {
    let count = order.count
    var place = [Int?](repeating: nil, count: resemblances.count)
    for (i, article) in order.enumerated() { place[article] = i }
    var square = [Int](repeating: 0, count: count * count)
    for i in 0..<count { square[i * count + i] = Resemblances.one }
    for cell in resemblances.cells {
      guard let a = place[cell.a], let b = place[cell.b] else { continue }
      square[a * count + b] = cell.value
      square[b * count + a] = cell.value
    }
    return square
  }
}
