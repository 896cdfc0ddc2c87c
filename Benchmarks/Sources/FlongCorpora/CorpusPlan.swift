/// Which article is what, and which passages it hosts.
struct CorpusPlan: Sendable {
  enum Kind: Sendable, Equatable {
    case original
    /// The copy with this number, of the story with that number; copy 0 is the first print.
    case reprint(story: Int, copy: Int)
    case form
  }

  private(set) var kinds: [Kind]
  private(set) var sources: [Int]
  /// Agency paragraphs and quotations by the articles that host them.
  private(set) var syndicated: [Int: [Int]] = [:]
  private(set) var quotes: [Int: [Int]] = [:]

  init(articles: Int, sourceCount: Int, seed: Int) {
    var random = SplitMix(seed: seed, "plan", articles)
    kinds = [Kind](repeating: .original, count: articles)
    let law = Zipf(count: sourceCount, from: 6)
    sources = (0..<articles).map { _ in law.draw(&random) }
    var order = Array(0..<articles)
    for i in stride(from: articles - 1, to: 0, by: -1) {
      order.swapAt(i, random.below(i + 1))
    }
    var next = 0
    var story = 0
    while next < articles * 14 / 100 {
      let size = 2 + (random.chance(40) ? 1 : 0) + (random.chance(20) ? 1 : 0)
      for copy in 0..<min(size, articles - next) {
        let article = order[next + copy]
        kinds[article] = .reprint(story: story, copy: copy)
        // Nearly half are later versions in the same place.
        if copy > 0, random.chance(45) { sources[article] = sources[order[next]] }
      }
      next += size
      story += 1
    }
    let forms = min(articles, next + articles * 3 / 100)
    for article in order[min(next, forms)..<forms] { kinds[article] = .form }
    let hosts = Array(order[forms...])
    syndicated = CorpusPlan.spread(over: hosts, percent: 20, copies: 2...6, &random)
    quotes = CorpusPlan.spread(over: hosts, percent: 15, copies: 2...4, &random)
  }

  /// Gives `percent` of the hosts a passage, each passage to so many hosts.
  private static func spread(
    over hosts: [Int], percent: Int, copies: ClosedRange<Int>, _ random: inout SplitMix
  ) -> [Int: [Int]] {
    var table: [Int: [Int]] = [:]
    var left = hosts.count * percent / 100
    var passage = 0
    while left > 0 {
      let count = random.pick(copies)
      for host in random.different(count, below: hosts.count) {
        table[hosts[host], default: []].append(passage)
      }
      left -= count
      passage += 1
    }
    return table
  }
}
