/// Extends an anchor that two token runs share as far as the wordings agree (seed and extend).
public struct Aligner: Sendable {
  /// Tokens that may differ on either side before the wordings must agree again.
  public let gap: Int
  /// Tokens that must agree after a gap.
  public let resync: Int

  public init(gap: Int = 3, resync: Int = 4) {
    self.gap = gap
    self.resync = resync
  }

  /// Aligns around `a` and `b` (equal tokens there) inside the given bounds; tokens are ids of a `Vocabulary`.
  ///
  /// Numbers match any number: they are slots.
  ///
  /// - Complexity: O(length of the match · gap²) at worst, O(length) without gaps.
  public func align(
    _ tokens: UnsafeBufferPointer<UInt32>, a: Int, b: Int, aBounds: Range<Int>, bBounds: Range<Int>
  ) -> SpanMatch {
    let right = extend(
      tokens, a: a, b: b, aEnd: aBounds.upperBound, bEnd: bBounds.upperBound, step: 1)
    let left = extend(
      tokens, a: a - 1, b: b - 1, aEnd: aBounds.lowerBound - 1, bEnd: bBounds.lowerBound - 1,
      step: -1)
    return SpanMatch(
      aStart: left.a + 1, aEnd: right.a, bStart: left.b + 1, bEnd: right.b,
      matched: left.matched + right.matched)
  }

  /// Whether two tokens, as ids, agree: the same word, or both numbers.
  @inline(__always)
  public static func agree(_ x: UInt32, _ y: UInt32) -> Bool { x == y || x & y & 1 == 1 }

  /// Walks in direction `step`; returns the place just past the last agreeing tokens.
  private func extend(
    _ tokens: UnsafeBufferPointer<UInt32>, a: Int, b: Int, aEnd: Int, bEnd: Int, step: Int
  ) -> (a: Int, b: Int, matched: Int) {
    var i = a
    var j = b
    var matched = 0
    while true {
      while i != aEnd && j != bEnd && Aligner.agree(tokens[i], tokens[j]) {
        i &+= step
        j &+= step
        matched &+= 1
      }
      guard let (x, y) = firstAgreement(tokens, i, j, aEnd: aEnd, bEnd: bEnd, step: step) else {
        return (i, j, matched)
      }
      i = x
      j = y
    }
  }

  /// The nearest place behind a gap where `resync` tokens agree; the smallest gap wins.
  ///
  /// `aEnd` and `bEnd` lie one past the last place in direction `step`, which is 1 or -1.
  public func resume(
    _ tokens: UnsafeBufferPointer<UInt64>, _ i: Int, _ j: Int, aEnd: Int, bEnd: Int, step: Int
  ) -> (Int, Int)? {
    firstAgreement(tokens, i, j, aEnd: aEnd, bEnd: bEnd, step: step)
  }

  /// What `agree` says of ids, for hashes, too.
  @inline(__always)
  private func areAlike<Token: FixedWidthInteger>(_ x: Token, _ y: Token) -> Bool {
    x == y || x & y & 1 == 1
  }

  @inline(__always)
  private func firstAgreement<Token: FixedWidthInteger>(
    _ tokens: UnsafeBufferPointer<Token>, _ i: Int, _ j: Int, aEnd: Int, bEnd: Int, step: Int
  ) -> (Int, Int)? {
    guard gap > 0 else { return nil }
    let aLeft = (aEnd - i) * step
    let bLeft = (bEnd - j) * step
    for total in 1...(2 * gap) {
      for skipped in max(0, total - gap)...min(total, gap) {
        let other = total - skipped
        guard skipped + resync <= aLeft, other + resync <= bLeft else { continue }
        let x = i + skipped * step
        let y = j + other * step
        var run = 0
        while run < resync && areAlike(tokens[x + run * step], tokens[y + run * step]) {
          run += 1
        }
        if run == resync { return (x, y) }
      }
    }
    return nil
  }
}
