/// The folded bytes of the word being read, in memory that is lent for a whole text.
///
/// A word of up to 16 bytes is hashed as a block of 16 filled up with zero bytes, one of up to 256 at
/// its true length, and a longer one in chunks of 256, each under the hash of those before it as
/// seed: so the memory stays fixed and a "word" of many megabytes costs linear time.
struct FoldBuffer {
  /// The bytes to lend: a full chunk and the longest folded form of one scalar.
  static let byteCount = chunk + 64
  private static let chunk = 256

  private let bytes: UnsafeMutableRawPointer
  private var count = 0
  private var seed: UInt64 = 0
  private var isSpilled = false

  /// A buffer on `memory`, which must hold `byteCount` bytes.
  init(_ memory: UnsafeMutableRawPointer) { bytes = memory }

  @inline(__always)
  mutating func removeAll() {
    count = 0
    seed = 0
    isSpilled = false
  }

  /// Appends the `length` lowest bytes of `value`, the lowest first; `0 <= length <= 4`.
  @inline(__always)
  mutating func append(_ value: UInt32, length: Int) {
    (bytes + count).storeBytes(of: value.littleEndian, as: UInt32.self)
    count &+= length
    if count > Self.chunk { spill() }
  }

  /// Appends `length` bytes from memory; `0 <= length <= 64`.
  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, length: Int) {
    (bytes + count).copyMemory(from: source, byteCount: length)
    count &+= length
    if count > Self.chunk { spill() }
  }

  /// The token hash of all that was appended.
  @inline(__always)
  mutating func hash(isNumber: Bool) -> UInt64 {
    if count <= 16 && !isSpilled {
      (bytes + count).initializeMemory(as: UInt8.self, repeating: 0, count: 16 &- count)
      return TokenHash.short(
        UInt64(littleEndian: bytes.load(as: UInt64.self)),
        UInt64(littleEndian: (bytes + 8).load(as: UInt64.self)), isNumber: isNumber)
    }
    let rest = UnsafeRawBufferPointer(start: bytes, count: count)
    return TokenHash.flagged(XXH3.hash64(rest, seed: seed), isNumber: isNumber)
  }

  private mutating func spill() {
    seed = XXH3.hash64(UnsafeRawBufferPointer(start: bytes, count: Self.chunk), seed: seed)
    isSpilled = true
    count &-= Self.chunk
    bytes.copyMemory(from: bytes + Self.chunk, byteCount: count)
  }
}
