/// The band keys of some passages, band by band.
public struct BandKeys: Sendable {
  /// The passages, ascending.
  let members: [UInt32]
  private let keys: [UInt32]

  /// Takes the keys of each of `members`, one a band, as `BandSigner` appends them.
  ///
  /// - Complexity: O(keys).
  public init(rows: [UInt32], of members: [UInt32]) {
    self.members = members
    guard !members.isEmpty else {
      keys = []
      return
    }
    precondition(rows.count.isMultiple(of: members.count))
    let bands = rows.count / members.count
    keys = [UInt32](unsafeUninitializedCapacity: rows.count) { keys, count in
      rows.withUnsafeBufferPointer { rows in
        for band in 0..<bands {
          for i in members.indices { keys[band * members.count + i] = rows[i * bands + band] }
        }
      }
      count = rows.count
    }
  }

  /// The keys of one band, by member.
  func keys(ofBand band: Int) -> ArraySlice<UInt32> {
    keys[band * members.count..<(band + 1) * members.count]
  }
}
