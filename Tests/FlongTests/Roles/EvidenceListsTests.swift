import Testing

@testable import Flong

struct EvidenceListsTests {
  private func list(_ number: Int) -> [Evidence] {
    [Evidence("repeated", 6, "in # articles", number), Evidence("short", 2, "a few words")]
  }

  @Test func equalListsHaveOneNumber() {
    var lists = EvidenceLists()
    let numbers = [list(7), [], list(8), list(7)].map { lists.number(of: $0) }
    #expect(numbers[0] == numbers[3] && Set(numbers).count == 3)
    #expect(numbers[1] == 0)
  }

  @Test func everyListIsGivenBackAsItIs() {
    var lists = EvidenceLists()
    let all = (0..<12_000).map { list($0 % 5_000) } + [list(1).reversed(), []]
    let numbers = all.map { lists.number(of: $0) }
    for (number, list) in zip(numbers, all) { #expect(Array(lists[number]) == list) }
    #expect(Set(numbers).count == 5_002)
  }

  @Test func wordsThatDifferAreOtherLists() {
    var lists = EvidenceLists()
    let all = ["ab", "ac", "abc"].map { [Evidence("name", 1, $0)] }
    #expect(Set(all.map { lists.number(of: $0) }).count == 3)
  }

  @Test func theListsOfAnotherFindTheirNumbers() {
    var (lists, other) = (EvidenceLists(), EvidenceLists())
    let first = (0..<100).map { lists.number(of: list($0)) }
    let second = (50..<150).map { other.number(of: list($0)) }
    let numbers = lists.numbers(of: other)
    #expect(numbers[0] == 0)
    for i in 50..<100 { #expect(numbers[Int(second[i - 50])] == first[i]) }
    for i in 50..<150 { #expect(Array(lists[numbers[Int(second[i - 50])]]) == list(i)) }
  }
}
