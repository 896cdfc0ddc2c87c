internal import CXXHash

extension XXH3 {
  /// The hash of bytes that come piece by piece: that of all of them together.
  public struct Stream: ~Copyable {
    private let state: UnsafeMutableRawPointer

    /// A stream without bytes.
    public init() {
      guard let state = flong_xxh3_make() else { fatalError("no memory for a hash") }
      self.state = state
    }

    deinit { flong_xxh3_free(state) }

    /// Takes the next bytes.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
      flong_xxh3_append(state, bytes.baseAddress, bytes.count)
    }

    /// The 128-bit hash of all bytes so far; seed 0.
    public var hash128: Hash128 {
      let h = flong_xxh3_128_of(state)
      return Hash128(high: h.high64, low: h.low64)
    }
  }
}
