extension RandomAccessCollection where Index == Int {
  /// The first index whose element passes, or the end; those that pass come last.
  ///
  /// - Complexity: O(log n).
  @inlinable
  @inline(__always)
  public func partitioningIndex(where passes: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
