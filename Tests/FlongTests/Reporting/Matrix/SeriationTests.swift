import Testing

@testable import Flong

struct SeriationTests {
  private func order(_ count: Int, _ links: [(Int, Int, Int)]) -> [Int] {
    Seriation.order(count, links.map { Seriation.Link(a: $0.0, b: $0.1, weight: $0.2) })
  }

  @Test func groupsStandTogether() {
    // Two groups, interleaved by number.
    let links = [(0, 2, 5), (2, 4, 5), (0, 4, 5), (1, 3, 9), (3, 5, 9)]
    let order = order(7, links)
    #expect(Set(order[..<3]) == [0, 2, 4])
    #expect(Set(order[3..<6]) == [1, 3, 5])
    #expect(order[6] == 6)
  }

  @Test func neighboursAreThoseWithMostInCommon() {
    // A line of four: each is alike to the next.
    #expect([[3, 1, 0, 2], [2, 0, 1, 3]].contains(order(4, [(3, 1, 8), (1, 0, 6), (0, 2, 7)])))
  }

  @Test func theOrderOfLinksDoesNotMatter() {
    var generator = SeededGenerator(seed: 4)
    let links = (0..<200).map { _ in
      (
        Int.random(in: 0..<40, using: &generator), Int.random(in: 0..<40, using: &generator),
        Int.random(in: 0..<4, using: &generator)
      )
    }
    var unique: [Int: (Int, Int, Int)] = [:]
    for link in links { unique[min(link.0, link.1) * 40 + max(link.0, link.1)] = link }
    let one = order(40, Array(unique.values))
    #expect(one.sorted() == Array(0..<40))
    for _ in 0..<5 {
      #expect(order(40, unique.values.shuffled(using: &generator)) == one)
      #expect(order(40, unique.values.map { ($0.1, $0.0, $0.2) }) == one)
    }
  }

  @Test func nothingInCommonKeepsTheOrder() {
    #expect(order(3, []) == [0, 1, 2])
    #expect(order(3, [(0, 1, 0), (2, 2, 9)]) == [0, 1, 2])
    #expect(order(0, []) == [])
  }
}
