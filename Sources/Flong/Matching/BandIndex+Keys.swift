internal import FlongCore

extension BandIndex {
  /// The groups of all bands; the members of `parts` are ascending from part to part.
  ///
  /// - Complexity: O(keys).
  static func bands(_ parts: [BandKeys], bands: Int, workers: Workers) -> [Band] {
    nonisolated(unsafe) var found: [Band] = []
    workers.inOrder(bands, grain: 1, space: (partitions: KeyPartitions(), band: Band())) {
      $1.band = Band($0.lowerBound, of: parts, in: &$1.partitions)
    } pass: {
      found.append($0.band)
    }
    return found
  }

  /// The same over `count` numbers.
  init(_ parts: [BandKeys], bands: Int, count: Int, workers: Workers) {
    self.init(
      BandIndex.bands(parts, bands: bands, workers: workers),
      numbering: PassageNumbering(count: count), run: workers.forEach)
  }
}
