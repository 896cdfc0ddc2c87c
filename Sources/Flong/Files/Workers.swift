internal import Dispatch
internal import FlongCore
internal import Synchronization

/// A fixed number of threads over numbered pieces of work; results come back in order.
public struct Workers: Sendable {
  /// Threads; at least 1.
  public let jobs: Int

  public init(jobs: Int) {
    self.jobs = max(1, jobs)
  }

  /// Cuts `0..<count` into pieces of about `grain` and gives the results in the order of the pieces.
  ///
  /// Which thread takes which piece is left to chance, so `body` depends on its range alone.
  func map<Result: Sendable>(
    _ count: Int, grain: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    guard count > 0 else { return [] }
    let pieces = (count + grain - 1) / grain
    let threads = min(jobs, pieces)
    if threads == 1 {
      return (0..<pieces).map { body($0 * grain..<min(count, ($0 + 1) * grain)) }
    }
    var results = [Result?](repeating: nil, count: pieces)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      let next = Atomic<Int>(0)
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while true {
          let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard piece < pieces else { return }
          slots[piece] = body(piece * grain..<min(count, (piece + 1) * grain))
        }
      }
    }
    return results.compactMap { $0 }
  }

  /// The same for pieces that give any number of elements: all of them, in order.
  func flatMap<Element: Sendable>(
    _ count: Int, grain: Int, _ body: @Sendable (Range<Int>) -> [Element]
  ) -> [Element] {
    Workers.joined(map(count, grain: grain, body))
  }

  /// The elements of all parts; each part is freed as soon as it is taken.
  static func joined<Element>(_ parts: consuming [[Element]]) -> [Element] {
    if parts.count == 1 { return parts[0] }
    var joined: [Element] = []
    joined.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for i in parts.indices {
      if i + 1 < parts.count { Prefetch.pages(of: parts[i + 1], parts[i + 1].indices) }
      joined += parts[i]
      parts[i] = []
    }
    return joined
  }

  /// The same without results.
  func forEach(_ count: Int, grain: Int, _ body: @Sendable (Range<Int>) -> Void) {
    _ = map(count, grain: grain) { body($0) }
  }

  /// Files a piece: many share a folder, which is opened once; a few, which may be large, do not wait
  /// for each other.
  func grain(files: Int) -> Int { max(1, min(16, files / (4 * jobs))) }

  /// Prepares pieces of `0..<count` on all threads, and passes them on one at a time, in their order.
  ///
  /// Pieces are prepared in one `space` after the other, of which there are two for each of several
  /// threads: so many are in memory, and no more.
  func inOrder<Space: ~Copyable>(
    _ count: Int, grain: Int, space: @escaping @autoclosure @Sendable () -> Space,
    prepare: @Sendable (Range<Int>, inout Space) -> Void,
    pass: @Sendable (borrowing Space) -> Void
  ) {
    let pieces = (count + grain - 1) / grain
    let threads = min(jobs, pieces)
    let turns = Turns(pieces: pieces, spaces: threads > 1 ? 2 * threads : 1, make: space)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while let (piece, place) = turns.take() {
        prepare(piece * grain..<min(count, (piece + 1) * grain), &place.space)
        turns.pass(piece, place, pass)
      }
    }
  }
}
