internal import FlongCore

extension BandIndex {
  /// The groups of all bands over `count` numbers; `keys` holds those of each of `members`, which are
  /// ascending, one a band.
  ///
  /// - Complexity: O(keys).
  init(keys: [UInt32], of members: [Int], bands: Int, count: Int, workers: Workers) {
    self.init(
      workers.flatMap(bands, grain: 1) { range in
        range.map { band in
          BandIndex.Band(
            members.indices.map { UInt64(keys[$0 * bands + band]) << 32 | UInt64(members[$0]) })
        }
      }, count: count)
  }
}
