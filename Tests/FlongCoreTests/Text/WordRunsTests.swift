import Testing

@testable import FlongCore

@Suite struct WordRunsTests {
  private struct Found: Equatable {
    var bounds: [Range<Int>] = []
    var mixed: [Int] = []
  }

  private func runs(_ text: [UInt8], _ kernel: Kernel) -> Found {
    var found = Found()
    let chunk = min(text.count, WordRuns.chunk)
    let byteCount = WordRuns.byteCount(chunk)
    withUnsafeTemporaryAllocation(byteCount: byteCount + 256, alignment: 16) { memory in
      memory.initializeMemory(as: UInt8.self, repeating: 0xAB)
      var runs = WordRuns(memory.baseAddress!, chunk)
      text.withUnsafeBufferPointer { text in
        var start = 0
        while start < text.count {
          start = runs.find(
            text.baseAddress!, from: start, end: text.count, readable: text.count, kernel: kernel)
          found.mixed += (0..<runs.mixedCount).map { Int(runs.mixed[$0]) + found.bounds.count }
          found.bounds += (0..<runs.count).map { runs[$0] }
        }
      }
      #expect(memory[byteCount...].allSatisfy { $0 == 0xAB }, "memory that is not lent")
    }
    return found
  }

  private func pieces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let found = runs(bytes, .best)
    return found.bounds.enumerated().map { number, range in
      String(decoding: bytes[range], as: UTF8.self) + (found.mixed.contains(number) ? "*" : "")
    }
  }

  @Test(
    arguments: [
      ("", []), (" .,' ", []), ("the junta’s men", ["the", "junta’s*", "men"]),
      ("“said.” 12,345", ["said", "12,345*"]), ("«да», U.S. 中国。x", ["да*", "U.S*", "中国。x*"]),
      ("mot\u{A0}: 1\u{A0}000", ["mot", "1\u{A0}000*"]), ("a—b…c·d", ["a", "b", "c", "d"]),
      ("dogs’ ’tis", ["dogs’*", "’tis*"]),
    ] as [(String, [String])])
  func runsEndWherePlainSignsStand(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  /// As many runs, and as many mixed ones, as so many bytes can hold.
  @Test(arguments: [1, 2, 63, 64, 65, 127, 128, 200, 2_047, 2_048, 2_049, 5_000])
  func memoryIsEnough(length: Int) {
    for pattern in ["a ", " a", "é ", "é", "a", "a.a "] {
      let text = Array(repeatElement(Array(pattern.utf8), count: length).joined().prefix(length))
      for kernel in Kernel.allCases where kernel.isAvailable {
        #expect(runs(text, kernel).bounds.allSatisfy { !$0.isEmpty && $0.upperBound <= length })
      }
    }
  }

  @Test(arguments: Kernel.allCases.filter(\.isAvailable), 0..<8)
  func kernelsAgree(kernel: Kernel, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<200 {
      let text = TextScraps.text(round % 50 == 0 ? 3_000 : 100, using: &random)
      #expect(runs(text, .portable) == runs(text, kernel))
    }
  }
}
