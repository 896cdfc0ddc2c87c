/// Which articles a matrix shows where it cannot show all: those with most in common with others,
/// together with the articles that they have it in common with.
struct Neighbourhoods: Sendable {
  /// What each article has in common with all others: the sum of the weights of its pairs.
  let density: [Int]
  /// All articles, densest first.
  let ranked: [Int]
  /// The partners of each article, one article behind the other, and where each begins.
  private let neighbours: [Int32]
  private let starts: [Int]

  /// - Complexity: O(pairs + articles · log articles).
  init(articles: Int, _ table: PairTable) {
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
    var neighbours = [Int32](repeating: 0, count: 2 * table.pairs.count)
    for pair in table.pairs {
      for (article, partner) in [(pair.a, pair.b), (pair.b, pair.a)] {
        neighbours[free[Int(article)]] = partner
        free[Int(article)] += 1
      }
    }
    self.density = density
    self.starts = starts
    self.neighbours = neighbours
    ranked = density.indices.sorted { (density[$1], $0) < (density[$0], $1) }
  }

  /// Up to `limit` articles, ascending: the densest with its neighbours, then the next.
  func densest(_ limit: Int) -> [Int] {
    guard density.count > limit else { return Array(density.indices) }
    var isChosen = [Bool](repeating: false, count: density.count)
    var left = limit
    for centre in ranked where density[centre] > 0 {
      let group =
        [centre]
        + neighbours[starts[centre]..<starts[centre + 1]].map(Int.init).sorted {
          density[$0] == density[$1] ? $0 < $1 : density[$0] > density[$1]
        }
      for article in group where left > 0 && !isChosen[article] {
        isChosen[article] = true
        left -= 1
      }
      if left == 0 { break }
    }
    return isChosen.indices.filter { isChosen[$0] }
  }
}
