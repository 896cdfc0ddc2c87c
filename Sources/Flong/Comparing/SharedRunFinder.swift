internal import FlongCore

/// Finds every run of words that two texts share, the longest first, none of them overlapping.
///
/// Over a whole collection anchors have to propose (see `SpanFinder`); two texts alone can afford to
/// try every shingle.
struct SharedRunFinder: Sendable {
  /// Words in a row that begin a run.
  var shortest = 5
  /// Places of one shingle in b that are tried.
  var placesTried = 64
  var aligner = Aligner()

  /// Equal words in a row at `a` and `b`.
  struct Seed {
    var a: Int
    var b: Int
    var count: Int
  }

  /// The runs in the order of a.
  ///
  /// - Complexity: O((n + m) log m) for texts that hardly repeat themselves; at worst
  ///   O(n · `placesTried` · length of the repeats).
  func find(_ a: [UInt64], _ b: [UInt64]) -> [SharedRun] {
    var tokens: [UInt64] = []
    tokens.reserveCapacity(a.count + b.count)
    // What agrees is then equal.
    for token in a { tokens.append(TokenHash.proposing(token)) }
    for token in b { tokens.append(TokenHash.proposing(token)) }
    return tokens.withUnsafeBufferPointer { tokens in
      withUnsafeTemporaryAllocation(of: Bool.self, capacity: tokens.count) { free in
        free.initialize(repeating: true)
        var runs: [SharedRun] = []
        for seed in seeds(tokens, split: a.count) {
          guard let part = longestFree(seed, UnsafeBufferPointer(free), split: a.count) else {
            continue
          }
          let run = extended(part, tokens, UnsafeBufferPointer(free), split: a.count)
          for i in run.a { free[i] = false }
          for i in run.b { free[a.count + i] = false }
          runs.append(run)
        }
        return runs.sorted { $0.a.lowerBound < $1.a.lowerBound }
      }
    }
  }

  /// The longest part of a seed that no run has taken.
  private func longestFree(
    _ seed: Seed, _ free: UnsafeBufferPointer<Bool>, split: Int
  ) -> Seed? {
    var best = 0..<0
    var start = 0
    let (a, b) = (seed.a, split &+ seed.b)
    for i in 0..<seed.count where !(free[a &+ i] && free[b &+ i]) {
      if i &- start > best.count { best = start..<i }
      start = i &+ 1
    }
    if seed.count - start > best.count { best = start..<seed.count }
    guard best.count >= shortest else { return nil }
    return Seed(a: seed.a + best.lowerBound, b: seed.b + best.lowerBound, count: best.count)
  }

  /// The seed and what agrees on either side of it, gaps included.
  private func extended(
    _ seed: Seed, _ tokens: UnsafeBufferPointer<UInt64>, _ free: UnsafeBufferPointer<Bool>,
    split: Int
  ) -> SharedRun {
    func bound(_ start: Int, _ step: Int, _ end: Int) -> Int {
      var i = start
      while i != end && free[i] { i += step }
      return i
    }
    func walk(_ a: Int, _ b: Int, _ step: Int) -> [SharedRun.Pair] {
      var (i, j) = (a, b + split)
      let aEnd = bound(i, step, step > 0 ? split : -1)
      let bEnd = bound(j, step, step > 0 ? tokens.count : split - 1)
      var pairs: [SharedRun.Pair] = []
      while true {
        while i != aEnd && j != bEnd && tokens[i] == tokens[j] {
          pairs.append(.init(a: i, b: j - split))
          i += step
          j += step
        }
        guard let next = aligner.resume(tokens, i, j, aEnd: aEnd, bEnd: bEnd, step: step) else {
          return pairs
        }
        (i, j) = next
      }
    }
    let before = walk(seed.a - 1, seed.b - 1, -1)
    return SharedRun(pairs: before.reversed() + walk(seed.a, seed.b, 1))
  }
}
