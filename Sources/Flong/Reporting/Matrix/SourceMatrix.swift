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

  /// - Complexity: O(n log n) in the number of pairs.
  init(_ table: PairTable, sourceOfArticle: [Int?], sources: Int) {
    var articles = [Int](repeating: 0, count: sources)
    for source in sourceOfArticle.compactMap({ $0 }) { articles[source] += 1 }
    var shares: [Share] = []
    for pair in table.pairs {
      let (a, b) = (Int(pair.a), Int(pair.b))
      guard let one = sourceOfArticle[a], let two = sourceOfArticle[b] else { continue }
      shares.append(
        Share(cell: one * sources + two, article: pair.a, pair.raw.inSecond, pair.cleaned.inSecond))
      shares.append(
        Share(cell: two * sources + one, article: pair.b, pair.raw.inFirst, pair.cleaned.inFirst))
    }
    shares.sort { ($0.cell, $0.article) < ($1.cell, $1.article) }
    var cells: [Cell] = []
    var start = 0
    while start < shares.count {
      let number = shares[start].cell
      var (raw, cleaned, end) = (0, 0, start)
      while end < shares.count && shares[end].cell == number {
        let article = shares[end].article
        var best: (raw: Int32, cleaned: Int32) = (0, 0)
        while end < shares.count && shares[end].cell == number && shares[end].article == article {
          best = (max(best.raw, shares[end].raw), max(best.cleaned, shares[end].cleaned))
          end += 1
        }
        raw += Int(best.raw)
        cleaned += Int(best.cleaned)
      }
      let (from, to) = number.quotientAndRemainder(dividingBy: sources)
      let count = articles[from]
      cells.append(
        Cell(
          from: from, to: to, raw: (raw + count / 2) / count,
          cleaned: (cleaned + count / 2) / count,
          pairs: from == to ? (end - start) / 2 : end - start))
      start = end
    }
    self.cells = cells
  }

  /// What an article of one source has in another.
  private struct Share {
    var cell: Int
    var article: Int32
    var raw: Int32
    var cleaned: Int32

    init(cell: Int, article: Int32, _ raw: Int32, _ cleaned: Int32) {
      self.cell = cell
      self.article = article
      self.raw = raw
      self.cleaned = cleaned
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
