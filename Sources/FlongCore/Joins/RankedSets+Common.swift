extension RankedSets {
  /// The number of shingles that stand in both sets.
  ///
  /// - Complexity: O(n + m), without branches that depend on the ranks.
  func commonCount(_ a: Int, _ b: Int) -> Int {
    ranks.withUnsafeBufferPointer { ranks in
      var i = starts[a]
      var j = starts[b]
      let endOfA = starts[a + 1]
      let endOfB = starts[b + 1]
      var common = 0
      while i < endOfA && j < endOfB {
        let x = ranks[i]
        let y = ranks[j]
        common &+= x == y ? 1 : 0
        i &+= x <= y ? 1 : 0
        j &+= y <= x ? 1 : 0
      }
      return common
    }
  }
}
