import Glibc
import Testing

@testable import Flong

struct ResultFileTests {
  @Test func linesComeInOrderForAnyThreads() throws {
    let lines = (0..<5_000).map { #"{"n":\#($0)}"# }
    let file = ResultFile(Array(lines.joined(separator: "\n").utf8), path: "x.jsonl")
    for jobs in [1, 3] {
      let numbers = try file.map(["n"], workers: Workers(jobs: jobs)) { $1.integer(0) }
      #expect(numbers == Array(0..<5_000))
    }
    let some = try file.map(["n"], of: [7, 3], workers: Workers(jobs: 2)) { $1.integer(0) }
    #expect(some == [7, 3])
    let later = try file.map(["n"], from: 4_998, workers: Workers(jobs: 2)) { $1.integer(0) }
    #expect(later == [4_998, 4_999])
  }

  @Test func anEmptyFileHasNoLines() {
    #expect(ResultFile([], path: "").lines.isEmpty)
    #expect(ResultFile(Array("a\n".utf8), path: "").lines == [0..<1])
  }

  @Test func damageIsToldWithItsLine() {
    expect("x.jsonl:2: this line is not what Flong wrote; run 'flong clean' again") {
      try ResultFile(Array("{}\nno\n{}".utf8), path: "x.jsonl").map([], workers: Workers(jobs: 1)) {
        line, _ in line
      }
    }
  }

  @Test func aMissingFileIsTold() {
    #expect(throws: FlongError.self) {
      _ = try ResultFile("no-such-file", below: AT_FDCWD, path: "out")
    }
  }
}
