/// Sources against sources: how much of what one prints stands in another.
///
/// A cell is a mean over all articles of a source: of each, the largest share that stands in one
/// article of the other source. On the diagonal the other article is of the same source.
struct SourceMatrix: Sendable {
  struct Cell: Sendable, Equatable {
    var from: Int
    var to: Int
    /// Hundred-thousandths, as printed and after cleaning.
    var raw: Int
    var cleaned: Int
    /// Pairs of articles behind it.
    var pairs: Int
  }

  /// By `from`, then `to`; those without a pair are left out.
  let cells: [Cell]

  /// - Complexity: O(pairs + sources · log sources), over all workers.
  init(
    _ neighbourhoods: Neighbourhoods, sourceOfArticle: [Int?], sources: Int, workers: Workers
  ) {
    var articles = [[Int]](repeating: [], count: sources)
    for (article, source) in sourceOfArticle.enumerated() {
      if let source { articles[source].append(article) }
    }
    let articlesOfSource = articles
    cells = workers.flatMap(sources, grain: max(1, sources / 64)) { range in
      var row = Row(sources: sources)
      return range.flatMap { from in
        for article in articlesOfSource[from] {
          neighbourhoods.forEachNeighbour(of: article) { other, pair in
            guard let to = sourceOfArticle[other] else { return }
            let isFirst = Int(pair.a) == article
            row.add(
              isFirst ? pair.raw.inSecond : pair.raw.inFirst,
              isFirst ? pair.cleaned.inSecond : pair.cleaned.inFirst, to: to)
          }
          row.endArticle()
        }
        return row.take(from: from, articles: articlesOfSource[from].count)
      }
    }
  }

  /// The cells of one source after the other.
  private struct Row {
    private struct Sum {
      var raw = 0
      var cleaned = 0
      var pairs = 0
      /// The largest shares of the article that is added.
      var best: (raw: Int32, cleaned: Int32) = (0, 0)
      var isOfArticle = false
    }

    private var sums: [Sum]
    /// Sources that have something in common with this one, and those that do with the article.
    private var shared: [Int] = []
    private var ofArticle: [Int] = []

    init(sources: Int) { sums = [Sum](repeating: Sum(), count: sources) }

    mutating func add(_ raw: Int32, _ cleaned: Int32, to source: Int) {
      if sums[source].pairs == 0 { shared.append(source) }
      if !sums[source].isOfArticle { ofArticle.append(source) }
      sums[source].isOfArticle = true
      sums[source].pairs += 1
      let best = sums[source].best
      sums[source].best = (max(best.raw, raw), max(best.cleaned, cleaned))
    }

    mutating func endArticle() {
      for source in ofArticle {
        sums[source].raw += Int(sums[source].best.raw)
        sums[source].cleaned += Int(sums[source].best.cleaned)
        sums[source].best = (0, 0)
        sums[source].isOfArticle = false
      }
      ofArticle.removeAll(keepingCapacity: true)
    }

    /// The cells of a source of so many articles; nothing is left for the next.
    mutating func take(from source: Int, articles count: Int) -> [Cell] {
      let cells = shared.sorted().map { to in
        let sum = exchange(&sums[to], with: Sum())
        return Cell(
          from: source, to: to, raw: (sum.raw + count / 2) / count,
          cleaned: (sum.cleaned + count / 2) / count,
          // Both articles of a pair within a source have added it.
          pairs: source == to ? sum.pairs / 2 : sum.pairs)
      }
      shared.removeAll(keepingCapacity: true)
      return cells
    }
  }

  /// An order of up to `limit` sources, those with most in common first chosen, groups together.
  func order(sources: Int, limit: Int) -> [Int] {
    var density = [Int](repeating: 0, count: sources)
    for cell in cells {
      density[cell.from] += cell.raw + 2 * cell.cleaned
      density[cell.to] += cell.raw + 2 * cell.cleaned
    }
    let chosen = density.indices.sorted { (density[$1], $0) < (density[$0], $1) }.prefix(limit)
      .sorted()
    var place = [Int?](repeating: nil, count: sources)
    for (index, source) in chosen.enumerated() { place[source] = index }
    var heaviest: [Int: Int] = [:]
    for cell in cells where cell.from != cell.to {
      guard let one = place[cell.from], let two = place[cell.to] else { continue }
      let key = min(one, two) * chosen.count + max(one, two)
      heaviest[key] = max(heaviest[key] ?? 0, cell.raw + 2 * cell.cleaned)
    }
    let links = heaviest.map { key, weight in
      Seriation.Link(a: key / chosen.count, b: key % chosen.count, weight: weight)
    }
    return Seriation.order(chosen.count, links).map { chosen[$0] }
  }
}
