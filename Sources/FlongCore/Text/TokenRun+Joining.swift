extension TokenRun {
  /// Makes room for `count` tokens in all.
  public mutating func reserveCapacity(_ count: Int) {
    hashes.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
  }

  /// Appends all tokens of `other`, offsets as they are.
  ///
  /// - Complexity: O(tokens of `other`).
  public mutating func append(contentsOf other: TokenRun) {
    hashes += other.hashes
    starts += other.starts
    ends += other.ends
  }
}
