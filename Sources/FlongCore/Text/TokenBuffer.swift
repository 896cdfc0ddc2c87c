internal import CFlongKernels

/// Tokens on their way into a run: written through pointers, and appended in one go.
struct TokenBuffer {
  /// The tokens it holds; whoever appends more flushes in between.
  static let capacity = 2048
  /// The bytes to lend.
  static let byteCount = capacity * 16

  /// What the kernels write to; they must be told `room`.
  var tokens: flong_tokens

  /// A buffer on `memory`, which must hold `byteCount` bytes, aligned to 8.
  init(_ memory: UnsafeMutableRawPointer) {
    let offsets = (memory + Self.capacity * 8)
      .bindMemory(to: UInt32.self, capacity: 2 * Self.capacity)
    tokens = flong_tokens(
      hashes: memory.bindMemory(to: UInt64.self, capacity: Self.capacity), starts: offsets,
      ends: offsets + Self.capacity, count: 0)
  }

  /// The tokens that fit yet.
  @inline(__always)
  var room: Int { Self.capacity &- tokens.count }

  /// Appends a token; there must be room.
  @inline(__always)
  mutating func append(hash: UInt64, start: Int, end: Int) {
    tokens.hashes[tokens.count] = hash
    tokens.starts[tokens.count] = UInt32(truncatingIfNeeded: start)
    tokens.ends[tokens.count] = UInt32(truncatingIfNeeded: end)
    tokens.count &+= 1
  }

  /// Moves all tokens to the end of `run`.
  mutating func flush(into run: inout TokenRun) {
    let count = tokens.count
    run.hashes.append(contentsOf: UnsafeBufferPointer(start: tokens.hashes, count: count))
    run.starts.append(contentsOf: UnsafeBufferPointer(start: tokens.starts, count: count))
    run.ends.append(contentsOf: UnsafeBufferPointer(start: tokens.ends, count: count))
    tokens.count = 0
  }
}
