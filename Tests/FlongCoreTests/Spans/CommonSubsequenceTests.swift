import FlongCore
import Testing

struct CommonSubsequenceTests {
  private func tokens(_ text: String) -> [UInt64] { text.utf8.map { UInt64($0) } }

  @Test(arguments: [
    ("abc", "abc", [0, 1, 2]), ("abc", "axc", [0, nil, 2]), ("abc", "ac", [0, nil, 1]),
    ("ac", "abc", [0, 2]), ("abc", "", [nil, nil, nil]), ("", "abc", []),
    ("abc", "xyz", [nil, nil, nil]),
    ("aXbYc", "aZZbc", [0, nil, 3, nil, 4]), ("aab", "ab", [0, nil, 1]),
  ])
  func matchesAreTheLongest(a: String, b: String, matches: [Int?]) {
    #expect(CommonSubsequence.matches(tokens(a), tokens(b)) == matches)
  }

  @Test func matchesAscendAndAreAsManyAsFromTheOtherSide() {
    var state: UInt64 = 7
    func text(_ count: Int) -> [UInt64] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 62
      }
    }
    for length in 0..<40 {
      let (a, b) = (text(length), text(40 - length))
      let there = CommonSubsequence.matches(a, b)
      let places = there.compactMap(\.self)
      #expect(places == places.sorted() && Set(places).count == places.count)
      #expect(zip(a, there).allSatisfy { token, place in place.map { b[$0] == token } ?? true })
      #expect(CommonSubsequence.matches(b, a).compactMap(\.self).count == places.count)
    }
  }
}
