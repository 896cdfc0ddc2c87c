import Testing

/// Blocks that were filled, and must still be so when they are given back.
struct FilledBlocks {
  private var blocks: [(start: UnsafeMutableRawPointer, size: Int, seed: Int)] = []

  /// Fills a block, and holds it.
  mutating func fill(_ block: UnsafeMutableRawPointer, _ size: Int, seed: Int) {
    block.fill(size, seed: seed)
    blocks.append((block, size, seed))
  }

  /// Any block, to be freed; nil where none is left.
  mutating func removeAny(_ draws: inout Draws) -> UnsafeMutableRawPointer? {
    if blocks.isEmpty { return nil }
    let old = blocks.remove(at: draws.next(below: blocks.count))
    #expect(old.start.holds(old.size, seed: old.seed))
    return old.start
  }
}
