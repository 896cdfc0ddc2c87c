/// Paragraphs of two texts in rows, so that shared words stand beside each other.
///
/// Shared words link paragraphs. The links that weigh most and do not cross are kept, and what they
/// join is one row; what stands between two rows is a row of its own.
struct ParagraphBlocks: Sendable {
  struct Block: Sendable, Equatable {
    var a: Range<Int>
    var b: Range<Int>
    /// Whether shared words join the two sides.
    var isLinked: Bool
  }

  private struct Link {
    var a: Int
    var b: Int
    var words: Int
  }

  private(set) var blocks: [Block] = []

  init(_ comparison: Comparison) {
    var linked: [Block] = []
    for link in ParagraphBlocks.heaviestChain(ParagraphBlocks.links(comparison)) {
      if let last = linked.last, link.a < last.a.upperBound || link.b < last.b.upperBound {
        linked[linked.count - 1].a = last.a.lowerBound..<link.a + 1
        linked[linked.count - 1].b = last.b.lowerBound..<link.b + 1
      } else {
        linked.append(Block(a: link.a..<link.a + 1, b: link.b..<link.b + 1, isLinked: true))
      }
    }
    var a = 0
    var b = 0
    for block in linked {
      appendGap(a..<block.a.lowerBound, b..<block.b.lowerBound)
      blocks.append(block)
      a = block.a.upperBound
      b = block.b.upperBound
    }
    appendGap(a..<comparison.textA.paragraphs.count, b..<comparison.textB.paragraphs.count)
  }

  private mutating func appendGap(_ a: Range<Int>, _ b: Range<Int>) {
    if !a.isEmpty || !b.isEmpty { blocks.append(Block(a: a, b: b, isLinked: false)) }
  }

  /// Pairs of paragraphs with the words they share, by place.
  private static func links(_ comparison: Comparison) -> [Link] {
    var words: [UInt64: Int] = [:]
    for run in comparison.runs {
      for pair in run.pairs {
        let a = comparison.textA.paragraphOfToken[pair.a]
        let b = comparison.textB.paragraphOfToken[pair.b]
        words[UInt64(a) << 32 | UInt64(b), default: 0] += 1
      }
    }
    return words.sorted { $0.key < $1.key }.map {
      Link(a: Int($0.key >> 32), b: Int($0.key & 0xFFFF_FFFF), words: $0.value)
    }
  }

  /// The heaviest chain of links that goes back on neither side.
  ///
  /// - Complexity: O(n log n), by a Fenwick tree of the best chain up to each paragraph of b.
  private static func heaviestChain(_ links: [Link]) -> [Link] {
    let count = (links.map(\.b).max() ?? -1) + 1
    var tree = [Int](repeating: -1, count: count + 1)
    var weights: [Int] = []
    var before: [Int] = []
    for (number, link) in links.enumerated() {
      var best = -1
      var node = link.b + 1
      while node > 0 {
        let other = tree[node]
        if other >= 0 && (best < 0 || weights[other] > weights[best]) { best = other }
        node -= node & -node
      }
      before.append(best)
      weights.append(link.words + (best < 0 ? 0 : weights[best]))
      node = link.b + 1
      while node <= count {
        if tree[node] < 0 || weights[tree[node]] < weights[number] { tree[node] = number }
        node += node & -node
      }
    }
    var chain: [Link] = []
    var last = weights.indices.max { (weights[$0], $1) < (weights[$1], $0) } ?? -1
    while last >= 0 {
      chain.append(links[last])
      last = before[last]
    }
    return chain.reversed()
  }
}
