/// The pairs of each article, and which articles a matrix shows where it cannot show all: those with most
/// in common with others, together with the articles that they have it in common with.
struct Neighbourhoods: Sendable {
  let table: PairTable
  /// What each article has in common with all others: the sum of the weights of its pairs.
  let density: [Int]
  /// All articles, densest first.
  let ranked: [Int]
  /// The rows of each article in the table, one article behind the other, and where each begins.
  private let rows: [UInt32]
  private let starts: [Int]

  /// - Complexity: O(pairs + articles · log articles).
  init(articles: Int, _ table: PairTable) {
    self.table = table
    var density = [Int](repeating: 0, count: articles)
    var starts = [Int](repeating: 0, count: articles + 1)
    for pair in table.pairs {
      density[Int(pair.a)] += pair.weight
      density[Int(pair.b)] += pair.weight
      starts[Int(pair.a) + 1] += 1
      starts[Int(pair.b) + 1] += 1
    }
    for article in 0..<articles { starts[article + 1] += starts[article] }
    var free = starts
    var rows = [UInt32](repeating: 0, count: 2 * table.pairs.count)
    func take(_ row: Int, of article: Int32) {
      rows[free[Int(article)]] = UInt32(row)
      free[Int(article)] += 1
    }
    for (row, pair) in table.pairs.enumerated() {
      take(row, of: pair.a)
      take(row, of: pair.b)
    }
    self.density = density
    self.starts = starts
    self.rows = rows
    ranked = density.indices.sorted { (density[$1], $0) < (density[$0], $1) }
  }

  /// Calls `body` with each article that this one has something in common with, and their pair.
  @inline(__always)
  func forEachNeighbour(of article: Int, _ body: (Int, PairTable.Pair) -> Void) {
    for row in rows[starts[article]..<starts[article + 1]] {
      let pair = table.pairs[Int(row)]
      body(Int(pair.a) == article ? Int(pair.b) : Int(pair.a), pair)
    }
  }

  /// Up to `limit` articles, ascending: the densest with its neighbours, then the next.
  func densest(_ limit: Int) -> [Int] {
    guard density.count > limit else { return Array(density.indices) }
    var isChosen = [Bool](repeating: false, count: density.count)
    var left = limit
    for centre in ranked where density[centre] > 0 {
      var group: [Int] = []
      forEachNeighbour(of: centre) { neighbour, _ in group.append(neighbour) }
      group.sort { density[$0] == density[$1] ? $0 < $1 : density[$0] > density[$1] }
      for article in [centre] + group where left > 0 && !isChosen[article] {
        isChosen[article] = true
        left -= 1
      }
      if left == 0 { break }
    }
    return isChosen.indices.filter { isChosen[$0] }
  }
}
