internal import FlongCore

extension BandIndex {
  /// The groups of all bands over `count` numbers; the members of `parts` are ascending from part to part.
  ///
  /// - Complexity: O(keys).
  init(_ parts: [BandKeys], bands: Int, count: Int, workers: Workers) {
    self.init(
      workers.flatMap(bands, grain: 1) { range in range.map { BandIndex.Band($0, of: parts) } },
      count: count)
  }
}
