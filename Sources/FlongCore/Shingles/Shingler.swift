internal import CFlongKernels

/// Cuts token runs into shingles: k consecutive tokens, as one 64-bit hash (Broder 1997).
public struct Shingler: Sendable {
  /// Tokens a shingle; at least 1.
  public let size: Int

  private static let block = 128
  private let kernel: Kernel

  /// A shingler that runs on `kernel`, which must be available.
  public init(size: Int, kernel: Kernel = .best) {
    precondition(size >= 1 && kernel.isAvailable)
    self.size = size
    self.kernel = kernel
  }

  /// The number of shingles of a run of `count` tokens: `count - size + 1`; a shorter run that is
  /// not empty counts as one shingle.
  @inline(__always)
  public func count(ofTokens count: Int) -> Int {
    count >= size ? count - size + 1 : min(count, 1)
  }

  /// Appends the shingles of `tokens` in order, repeats included.
  ///
  /// - Complexity: O(n · k).
  public func append(_ tokens: UnsafeBufferPointer<UInt64>, to shingles: inout [UInt64]) {
    guard let base = tokens.baseAddress, !tokens.isEmpty else { return }
    let width = min(size, tokens.count)
    let count = tokens.count - width + 1
    // By way of the stack, so that the array is asked for room once in a while.
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Shingler.block) { block in
      let hashes = block.baseAddress.unsafelyUnwrapped
      for start in stride(from: 0, to: count, by: Shingler.block) {
        let filled = min(count - start, Shingler.block)
        flong_shingles(kernel.number, base + start, filled, width, hashes)
        shingles.append(contentsOf: UnsafeBufferPointer(start: hashes, count: filled))
      }
    }
  }

  /// The shingles of `tokens` in order, repeats included.
  public func shingles(of tokens: [UInt64]) -> [UInt64] {
    var shingles: [UInt64] = []
    tokens.withUnsafeBufferPointer { append($0, to: &shingles) }
    return shingles
  }
}
