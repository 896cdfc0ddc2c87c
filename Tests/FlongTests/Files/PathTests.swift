import Testing

@testable import Flong

struct PathTests {
  @Test func splitsAndJoins() {
    #expect(Array(Path("a/b.txt").name) == Array("b.txt".utf8))
    #expect(Array(Path("a/b/c").folder) == Array("a/b".utf8))
    #expect(Path("c").folder.isEmpty && Path("/c").folder.isEmpty)
    #expect(Path("a").appending("b".utf8) == Path("a/b"))
    #expect(Path("a/").appending("b".utf8) == Path("a/b"))
    #expect(Path("").appending("b".utf8) == Path("b"))
  }

  @Test(arguments: ["a", "a/b", "a..b/..c", "...", ".hidden"])
  func staysBelow(path: String) { #expect(Path(path).staysBelow) }

  @Test(arguments: ["", "/", "/a", "a/", "a//b", "..", "a/../b", "a/..", ".", "./a", "a\0b"])
  func leavesOrIsNoPlainPath(path: String) { #expect(!Path(path).staysBelow) }

  @Test func knowsWhatLiesInside() {
    #expect(Path("/a/b").isInside(Path("/a")))
    #expect(Path("/a").isInside(Path("/a")))
    #expect(Path("/a").isInside(Path("/")))
    #expect(!Path("/ab").isInside(Path("/a")))
    #expect(!Path("/a").isInside(Path("/a/b")))
  }

  @Test func ordersByUnsignedBytes() {
    #expect(Path.precedes(Path("z"), Path("é")))
    #expect(Path.precedes(Path("a"), Path("a.")))
    #expect(!Path.precedes(Path("a"), Path("a")))
    #expect(Path.precedes(Path(""), Path("a")))
  }
}
