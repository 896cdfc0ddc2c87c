@testable import FlongCore

extension BandIndex.Band {
  /// A passage under a key.
  static func entry(_ key: UInt32, _ passage: Int) -> UInt64 {
    UInt64(key) << 32 | UInt64(passage)
  }

  /// Takes key << 32 | passage, in ascending order of passage.
  init(_ entries: [UInt64]) {
    let keys = BandKeys(
      rows: entries.map { UInt32($0 &>> 32) },
      of: entries.map { UInt32(truncatingIfNeeded: $0) })
    var partitions = KeyPartitions()
    self.init(0, of: [keys], in: &partitions)
  }
}
