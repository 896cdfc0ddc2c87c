internal import CFlongKernels

/// Tokens on their way into a run: written through pointers, and appended in one go.
struct TokenBuffer {
  /// The bytes to lend for each token that it holds.
  static let bytesPerToken = 16

  /// The tokens it holds; whoever appends more flushes in between.
  private let capacity: Int
  /// What the kernels write to; they must be told `room`.
  var tokens: flong_tokens

  /// A buffer of `capacity` tokens on `memory`, aligned to 8.
  init(_ memory: UnsafeMutableRawPointer, capacity: Int) {
    self.capacity = capacity
    let offsets = (memory + capacity * 8).bindMemory(to: UInt32.self, capacity: 2 * capacity)
    tokens = flong_tokens(
      hashes: memory.bindMemory(to: UInt64.self, capacity: capacity), starts: offsets,
      ends: offsets + capacity, count: 0)
  }

  /// The tokens that fit yet.
  @inline(__always)
  var room: Int { capacity &- tokens.count }

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
