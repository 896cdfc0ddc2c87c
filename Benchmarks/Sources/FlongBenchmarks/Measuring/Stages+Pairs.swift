internal import FlongCore

extension Stages {
  /// The band keys of all signatures, band by band.
  static func keys(_ signatures: [UInt32]) -> [UInt32] {
    let count = signatures.count / Signer.slots
    var keys = [UInt32](repeating: 0, count: count * bands.bands)
    signatures.withUnsafeBufferPointer { slots in
      for i in 0..<count {
        let own = UnsafeBufferPointer(
          rebasing: slots[i * Signer.slots..<(i + 1) * Signer.slots])
        for band in 0..<bands.bands { keys[band * count + i] = bands.key(ofBand: band, in: own) }
      }
    }
    return keys
  }

  static func candidates(_ keys: [UInt32]) -> [CandidatePair] {
    let count = keys.count / bands.bands
    let members = (0..<count).map { UInt32($0) }
    var partitions = KeyPartitions()
    let groups = (0..<bands.bands).map { band in
      BandIndex.Band(
        0, of: [BandKeys(rows: Array(keys[band * count..<(band + 1) * count]), of: members)],
        in: &partitions)
    }
    return BandIndex(groups, count: count).pairs()
  }

  static func join(_ sets: Shingles) -> [VerifiedPair] {
    ExactJoin(shingles: sets.values, offsets: sets.offsets, percent: percent).pairs()
  }

  /// The candidates that are alike by their sets, as the join has them.
  static func verified(_ candidates: [CandidatePair], _ sets: Shingles) -> [VerifiedPair] {
    sets.values.withUnsafeBufferPointer { values in
      func set(_ i: UInt32) -> UnsafeBufferPointer<UInt64> {
        UnsafeBufferPointer(rebasing: values[sets.offsets[Int(i)]..<sets.offsets[Int(i) + 1]])
      }
      return candidates.compactMap { pair in
        let (a, b) = (set(pair.first), set(pair.second))
        let common = ShingleSet.intersectionCount(a, b)
        let union = a.count + b.count - common
        guard Ratio(common, union).isAtLeast(percent: percent) else { return nil }
        return VerifiedPair(pair: pair, common: UInt32(common), union: UInt32(union))
      }
    }
  }
}
