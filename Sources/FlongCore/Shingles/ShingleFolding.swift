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

  /// Calls `body` with `tokens` under this reading; they are copied into `buffer` only where it changes them.
  @inline(__always)
  public func withFolded<Result>(
    _ tokens: UnsafeBufferPointer<UInt64>, buffer: inout [UInt64],
    _ body: (UnsafeBufferPointer<UInt64>) -> Result
  ) -> Result {
    guard self == .slots, ShingleFolding.haveNumber(tokens) else { return body(tokens) }
    fold(tokens, into: &buffer)
    return buffer.withUnsafeBufferPointer(body)
  }

  /// Whether any of the tokens is a number.
  private static func haveNumber(_ tokens: UnsafeBufferPointer<UInt64>) -> Bool {
    var all: UInt64 = 0
    for i in 0..<tokens.count { all |= tokens[i] }
    return TokenHash.isNumber(all)
  }
}
