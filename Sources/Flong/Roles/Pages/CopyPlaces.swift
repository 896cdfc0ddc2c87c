/// Where the copies of each wording stand in their articles: furniture keeps to the edges and to its
/// neighbours, journalism stands in the text.
struct CopyPlaces: Sendable {
  /// Sums over the copies of a wording.
  struct Sums: Sendable, Hashable {
    var copies = 0
    /// Articles with a text of their own among those that print it.
    var texts = 0
    var inBody = 0
    var near = 0
    var own = 0
    var distance = 0

    mutating func add(_ place: PageLayout.Place) {
      copies += 1
      inBody += place.isInBody ? 1 : 0
      near += place.near
      own += place.own
      distance += place.distance
    }

    mutating func add(_ other: Sums) {
      copies += other.copies
      texts += other.texts
      inBody += other.inBody
      near += other.near
      own += other.own
      distance += other.distance
    }
  }

  /// Stands for the neighbour at an article's end.
  private static let end = UInt32.max
  /// Stands for a neighbour that is not repeated.
  private static let own = UInt32.max - 1

  /// By cluster; empty where no article is a page.
  private(set) var sums: [Sums] = []
  /// Articles by (line, line below).
  private var neighbours: [UInt64: UInt32] = [:]
  /// Articles by (line above, line below) of a repeated line.
  private var slots: [UInt64: UInt32] = [:]

  /// No page, nothing to ask.
  init() {}

  /// Reads every one of `articles` once; `view` gives the article of a number. Linear.
  init(
    articles: [Int], clusters: Int, workers: Workers, view: @Sendable (Int) -> ArticleView
  ) {
    let parts = workers.map(articles.count, grain: 64) { range -> [Part] in
      var part = Part()
      for article in articles[range] { part.add(view(article)) }
      return [part]
    }
    sums = [Sums](repeating: Sums(), count: clusters)
    for part in parts.joined() {
      for (cluster, sum) in part.sums { sums[cluster].add(sum) }
      for pair in part.neighbours { neighbours[pair, default: 0] += 1 }
      for pair in part.slots { slots[pair, default: 0] += 1 }
    }
  }

  private struct Part: Sendable {
    var sums: [Int: Sums] = [:]
    var neighbours: [UInt64] = []
    var slots: [UInt64] = []

    mutating func add(_ view: ArticleView) {
      let layout = PageLayout(view)
      var pairs: Set<UInt64> = []
      var around: Set<UInt64> = []
      var printed: Set<Int> = []
      for i in view.units.indices {
        guard let cluster = view.units[i].cluster else { continue }
        sums[cluster, default: Sums()].add(layout.places[i])
        if !view.body.isEmpty && printed.insert(cluster).inserted {
          sums[cluster, default: Sums()].texts += 1
        }
        let lines = CopyPlaces.pairs(view, i)
        if let slot = CopyPlaces.slot(view, i) { around.insert(slot) }
        for pair in [lines.above, lines.below] where CopyPlaces.isRepeated(pair) {
          pairs.insert(pair)
        }
      }
      neighbours += pairs
      slots += around
    }
  }

  /// The pairs that a line makes with the lines above and below it.
  private static func pairs(_ view: ArticleView, _ i: Int) -> (above: UInt64, below: UInt64) {
    func name(_ j: Int) -> UInt64 {
      guard view.units.indices.contains(j) else { return UInt64(end) }
      return view.units[j].cluster.map { UInt64($0) } ?? UInt64(own)
    }
    return (name(i - 1) << 32 | name(i), name(i) << 32 | name(i + 1))
  }

  /// The repeated lines right above and below.
  private static func slot(_ view: ArticleView, _ i: Int) -> UInt64? {
    guard view.units.indices.contains(i - 1), view.units.indices.contains(i + 1),
      let above = view.units[i - 1].cluster, let below = view.units[i + 1].cluster
    else { return nil }
    return UInt64(above) << 32 | UInt64(below)
  }

  /// Articles that print a repeated line where this one stands, between the same two lines.
  func alike(_ view: ArticleView, _ i: Int) -> Int {
    CopyPlaces.slot(view, i).map { Int(slots[$0] ?? 0) } ?? 0
  }

  /// Whether neither line of a pair stands once.
  private static func isRepeated(_ pair: UInt64) -> Bool {
    pair >> 32 != UInt64(own) && pair & 0xFFFF_FFFF != UInt64(own)
  }

  /// Articles that print the line beside the same repeated line, or at the same end.
  func beside(_ view: ArticleView, _ i: Int) -> Int {
    let pairs = CopyPlaces.pairs(view, i)
    return Int(max(neighbours[pairs.above] ?? 1, neighbours[pairs.below] ?? 1))
  }
}
