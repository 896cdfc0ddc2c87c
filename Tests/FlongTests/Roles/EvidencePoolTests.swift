import Testing

@testable import Flong

struct EvidencePoolTests {
  private func list(_ number: Int) -> [Evidence] {
    [Evidence("repeated", 6, "in # articles", number), Evidence("short", 2, "a few words")]
  }

  @Test func equalListsAreOneInMemory() {
    var pool = EvidencePool()
    let (first, second) = (pool.shared(list(7)), pool.shared(list(7)))
    #expect(first == list(7))
    first.withUnsafeBufferPointer { a in
      second.withUnsafeBufferPointer { b in #expect(a.baseAddress == b.baseAddress) }
    }
  }

  /// More lists than are remembered, so that one takes the place of another.
  @Test func everyListIsGivenBackAsItIs() {
    var pool = EvidencePool()
    for _ in 0..<2 {
      for number in 0..<1000 {
        let shared = pool.shared(list(number))
        #expect(shared == list(number))
      }
    }
    let (none, reversed) = (pool.shared([]), pool.shared(list(1).reversed()))
    #expect(none.isEmpty && reversed == list(1).reversed())
  }
}
