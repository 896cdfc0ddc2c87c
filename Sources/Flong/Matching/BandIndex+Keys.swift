internal import FlongCore

extension BandIndex {
  /// The groups of all bands; the members of `parts` are ascending from part to part.
  ///
  /// - Complexity: O(keys).
  static func bands(_ parts: [BandKeys], bands: Int, workers: Workers) -> [Band] {
    workers.flatMap(bands, grain: 1) { range in range.map { Band($0, of: parts) } }
  }

  /// The same over `count` numbers.
  init(_ parts: [BandKeys], bands: Int, count: Int, workers: Workers) {
    self.init(BandIndex.bands(parts, bands: bands, workers: workers), count: count)
  }
}
