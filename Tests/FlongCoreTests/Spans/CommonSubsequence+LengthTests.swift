import FlongCore
import Testing

struct CommonSubsequenceLengthTests {
  /// Runs of few different tokens, with the same beginning and end or without, of one word of bits and of more.
  @Test func theLengthIsThatOfTheMatches() {
    var state: UInt64 = 7
    func text(_ count: Int, of different: UInt64) -> [UInt32] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt32(state >> 33 % different)
      }
    }
    for length in 0..<200 {
      let edge = text(length % 7, of: 3)
      let a = edge + text(length, of: 5) + edge
      let b = edge + text(200 - length, of: 5) + edge
      let matches = CommonSubsequence.matches(a, b).count { $0 != nil }
      #expect(CommonSubsequence.length(a, b) == matches)
      #expect(CommonSubsequence.length(b, a) == matches)
      #expect(CommonSubsequence.length(a, a) == a.count)
    }
  }
}
