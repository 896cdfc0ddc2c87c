import FlongCore
import Testing

struct CommonSubsequenceTests {
  private func tokens(_ text: String) -> [UInt32] { text.utf8.map { UInt32($0) } }

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
    func text(_ count: Int) -> [UInt32] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt32(state >> 62)
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

  /// The matches of a walk through the whole table.
  private func matchesByTable(_ a: [UInt32], _ b: [UInt32]) -> [Int?] {
    var longest = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        longest[i][j] =
          a[i] == b[j] ? longest[i + 1][j + 1] + 1 : max(longest[i + 1][j], longest[i][j + 1])
      }
    }
    var matches = [Int?](repeating: nil, count: a.count)
    var (i, j) = (0, 0)
    while i < a.count && j < b.count {
      if a[i] == b[j] {
        matches[i] = j
        i += 1
        j += 1
      } else if longest[i + 1][j] >= longest[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return matches
  }

  /// Of the matches that are equally many it is always the same ones. Ends that both have are matched first,
  /// so the runs have none.
  @Test(arguments: [2, 3, 8, 60] as [UInt32], 0..<25)
  func ofEqualChoicesTheFirstIsTaken(different: UInt32, seed: Int) {
    var random = SeededGenerator(seed: UInt64(different) * 100 + UInt64(seed))
    func draw() -> [UInt32] {
      (0..<Int.random(in: 0...140, using: &random)).map { _ in
        UInt32.random(in: 0..<different, using: &random)
      }
    }
    let (a, b) = ([1000] + draw() + [1001], [1002] + draw() + [1003])
    #expect(CommonSubsequence.matches(a, b) == matchesByTable(a, b))
  }

  /// Copies of one wording, with words replaced, left out and added.
  @Test(arguments: 0..<40)
  func copiesAreMatchedAsByTheTable(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let wording = (0..<Int.random(in: 5...200, using: &random)).map { _ in
      UInt32.random(in: 0..<80, using: &random)
    }
    func copy() -> [UInt32] {
      wording.flatMap { token -> [UInt32] in
        switch Int.random(in: 0..<20, using: &random) {
        case 0: []
        case 1: [token + 100]
        case 2: [token, UInt32.random(in: 0..<80, using: &random)]
        default: [token]
        }
      }
    }
    let (a, b) = ([1000] + copy() + [1001], [1002] + copy() + [1003])
    #expect(CommonSubsequence.matches(a, b) == matchesByTable(a, b))
  }
}
