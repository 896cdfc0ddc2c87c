import Testing

@testable import Flong

struct ListsTests {
  @Test func listsComeBackAsTheyWereAppended() {
    let all = [[3, 1], [], [4], [1, 5, 9], []]
    let lists = Lists(all)
    #expect(lists.count == 5)
    #expect(lists.map { Array($0) } == all)
    #expect(lists.values == all.flatMap { $0 })
    #expect(lists[3, 2] == 9)
    #expect(lists.mapValues { $0 * 2 }[3] == [2, 10, 18])
  }

  @Test func joiningKeepsTheOrder() {
    let joined = Lists(joining: [Lists([[1], []]), Lists<Int>(), Lists([[2, 3]])])
    #expect(joined.map { Array($0) } == [[1], [], [2, 3]])
    #expect(Lists<Int>(joining: []).count == 0)
  }
}
