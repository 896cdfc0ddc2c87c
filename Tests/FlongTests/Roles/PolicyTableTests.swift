import Testing

@testable import Flong

struct PolicyTableTests {
  @Test func aSourceHasItsOwnPoliciesAndTheOthersOfTheRun() throws {
    let lines = "b\tappeal\tkeep\nb\treprint\tkeep-first\nc\tappeal\tkeep-first\n"
    var general = Policies()
    general[.template] = .keep
    let table = PolicyTable(
      general, try SourcePolicies(Array(lines.utf8), path: "p"), sources: ["a", "b", nil, "c"])
    #expect((0..<4).map { table[.appeal, $0] } == [.strip, .keep, .strip, .keepFirst])
    #expect((0..<4).map { table[.reprint, $0] } == [.keep, .keepFirst, .keep, .keep])
    #expect((0..<4).allSatisfy { table[.template, $0] == .keep })
    #expect((0..<4).map { table.isException(.appeal, $0) } == [false, true, false, true])
    #expect(!table.isException(.template, 1))
  }
}
