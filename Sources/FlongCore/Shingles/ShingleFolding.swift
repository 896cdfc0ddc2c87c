/// The two readings of a token run: exact, or with numbers as one slot.
public enum ShingleFolding: Sendable {
  /// Numbers keep their value.
  case exact
  /// All numbers are the same token, so that copies which differ in a price or a date match.
  case slots

  /// Copies `tokens` into `buffer` under this reading.
  @inline(__always)
  public func fold(_ tokens: UnsafeBufferPointer<UInt64>, into buffer: inout [UInt64]) {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: tokens)
    guard self == .slots else { return }
    buffer.withUnsafeMutableBufferPointer { buffer in
      for i in buffer.indices { buffer[i] = TokenHash.proposing(buffer[i]) }
    }
  }
}
