/// An order in which what is alike stands together, so that groups are blocks of a matrix.
///
/// Chains are joined by the heaviest link that is left, with the two ends facing each other that
/// have most in common: single linkage with oriented leaves. What no link joins follows in the order
/// of its numbers.
enum Seriation {
  struct Link: Sendable {
    var a: Int
    var b: Int
    var weight: Int
  }

  /// The numbers `0..<count` in that order.
  ///
  /// - Complexity: O(n log n) in the links, and O(n²) in `count` at worst.
  static func order(_ count: Int, _ links: [Link]) -> [Int] {
    var chains = (0..<count).map { [$0] }
    var chainOf = Array(0..<count)
    var weights: [Int: Int] = [:]
    for link in links { weights[key(link.a, link.b, count)] = link.weight }
    for link in heaviestFirst(links) where chainOf[link.a] != chainOf[link.b] {
      // The longer chain keeps its direction, so that few numbers move.
      let (one, two) = (chainOf[link.a], chainOf[link.b])
      let isLonger = (chains[one].count, -one) >= (chains[two].count, -two)
      let (long, short) = isLonger ? (one, two) : (two, one)
      let joined = join(chains[long], chains[short]) { weights[key($0, $1, count)] ?? 0 }
      for member in chains[short] { chainOf[member] = long }
      chains[long] = joined
      chains[short] = []
    }
    let groups = chains.filter { $0.count > 1 }
      .map { (first: $0.reduce(Int.max, min), chain: $0) }
      .sorted { ($1.chain.count, $0.first) < ($0.chain.count, $1.first) }
    let single = chains.filter { $0.count == 1 }.map { $0[0] }
    return groups.flatMap(\.chain) + single.sorted()
  }

  private static func heaviestFirst(_ links: [Link]) -> [Link] {
    links.filter { $0.weight > 0 && $0.a != $0.b }.sorted {
      ($1.weight, min($0.a, $0.b), max($0.a, $0.b)) < ($0.weight, min($1.a, $1.b), max($1.a, $1.b))
    }
  }

  private static func key(_ a: Int, _ b: Int, _ count: Int) -> Int { min(a, b) * count + max(a, b) }

  /// Puts two chains end to end; of equal ways the first that is listed here.
  private static func join(
    _ long: [Int], _ short: [Int], _ weight: (Int, Int) -> Int
  ) -> [Int] {
    let (head, tail) = (long[0], long[long.count - 1])
    let (first, last) = (short[0], short[short.count - 1])
    let ways = [(tail, first), (tail, last), (head, last), (head, first)]
    var best = 0
    for way in ways.indices.dropFirst()
    where weight(ways[way].0, ways[way].1) > weight(ways[best].0, ways[best].1) {
      best = way
    }
    return switch best {
    case 0: long + short
    case 1: long + short.reversed()
    case 2: short + long
    default: short.reversed() + long
    }
  }
}
