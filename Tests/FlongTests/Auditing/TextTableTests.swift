import Testing

@testable import Flong

struct TextTableTests {
  @Test func aligns() {
    var table = TextTable(header: ["name", "n"])
    table.append(["a", "100"])
    table.append(["longer", "–"])
    #expect(table.lines == ["  name      n", "  a       100", "  longer    –"])
  }
}
