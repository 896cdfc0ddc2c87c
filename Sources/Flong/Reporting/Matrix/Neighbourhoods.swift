/// Which articles a matrix shows where it cannot show all: those with most in common with others,
/// together with the articles that they have it in common with.
struct Neighbourhoods: Sendable {
  /// What each article has in common with all others: the sum of the weights of its pairs.
  let density: [Int]
  private let neighbours: [[Int32]]

  init(articles: Int, _ table: PairTable) {
    var density = [Int](repeating: 0, count: articles)
    var neighbours = [[Int32]](repeating: [], count: articles)
    for pair in table.pairs {
      density[Int(pair.a)] += pair.weight
      density[Int(pair.b)] += pair.weight
      neighbours[Int(pair.a)].append(pair.b)
      neighbours[Int(pair.b)].append(pair.a)
    }
    self.density = density
    self.neighbours = neighbours
  }

  /// All articles, densest first.
  var ranked: [Int] {
    density.indices.sorted { (density[$1], $0) < (density[$0], $1) }
  }

  /// Up to `limit` articles, ascending: the densest with its neighbours, then the next.
  func densest(_ limit: Int) -> [Int] {
    guard density.count > limit else { return Array(density.indices) }
    var isChosen = [Bool](repeating: false, count: density.count)
    var left = limit
    for centre in ranked where left > 0 && density[centre] > 0 {
      let group =
        [centre]
        + neighbours[centre].map(Int.init).sorted {
          density[$0] == density[$1] ? $0 < $1 : density[$0] > density[$1]
        }
      for article in group where left > 0 && !isChosen[article] {
        isChosen[article] = true
        left -= 1
      }
    }
    return isChosen.indices.filter { isChosen[$0] }
  }
}
