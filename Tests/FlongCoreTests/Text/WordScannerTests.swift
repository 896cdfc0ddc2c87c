import Testing

@testable import FlongCore

/// The fast paths and kernels against `ReferenceTokeniser`.
@Suite struct WordScannerTests {
  private static let kernels = Kernel.allCases.filter(\.isAvailable)

  private func tokens(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kernel: Kernel
  ) -> TokenRun {
    var run = TokenRun()
    Tokeniser(kernel: kernel).append(text, range: range, to: &run)
    return run
  }

  private func areEqual(_ a: TokenRun, _ b: TokenRun, by shift: Int = 0) -> Bool {
    a.hashes == b.hashes && a.starts == b.starts.map { $0 + UInt32(shift) }
      && a.ends == b.ends.map { $0 + UInt32(shift) }
  }

  /// At the end of readable memory: nothing behind the text is loaded.
  @Test(arguments: kernels, 0..<8)
  func textsAtTheEndOfMemory(kernel: Kernel, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<120 {
      let text = TextScraps.text(round % 40 == 0 ? 3_000 : 80, using: &random)
      let guarded = GuardedText(text)
      let found = tokens(guarded.bytes, 0..<text.count, kernel)
      if !areEqual(found, ReferenceTokeniser.tokens(of: text)) { Issue.record("\(text)") }
    }
  }

  @Test(arguments: kernels)
  func allRangesOfAText(kernel: Kernel) {
    var random = SeededGenerator(seed: 77)
    for _ in 0..<3 {
      let text = TextScraps.text(30, using: &random)
      let guarded = GuardedText(text)
      for low in 0...text.count {
        for high in low...text.count {
          let found = tokens(guarded.bytes, low..<high, kernel)
          let expected = ReferenceTokeniser.tokens(of: Array(text[low..<high]))
          if !areEqual(found, expected, by: low) { Issue.record("\(low..<high) of \(text)") }
        }
      }
    }
  }

  /// Each place of a block, for each piece that may cross the end of one.
  @Test(
    arguments: kernels,
    [
      "word", "U.S.A. and", "don’t", "“said.”", "12,345", "1\u{A0}000", "a\u{A0}b", "é\u{301}", "—",
      "«да»", "привет", "достопримечательностями", "中国。", "x:y", "x.\u{200B}y", "…”", "l’été",
    ])
  func piecesAtAllPlaces(kernel: Kernel, piece: String) {
    for place in 0...200 {
      for filler in [UInt8(0x20), place % 2 == 0 ? 0x61 : 0x2E] {
        let text = [UInt8](repeating: filler, count: place) + Array((piece + " then").utf8)
        let found = text.withUnsafeBufferPointer { tokens($0, 0..<text.count, kernel) }
        if !areEqual(found, ReferenceTokeniser.tokens(of: text)) { Issue.record("\(place)") }
      }
    }
  }

  /// A word of letters and a number of each length, among short words that may be hashed with it.
  @Test(arguments: kernels, 1...20)
  func wordsOfEachLengthAtEachPlaceOfARow(kernel: Kernel, length: Int) {
    for word in ["Z", "7"] {
      for place in 0..<13 {
        var words = (0..<13).map { $0 % 3 == 1 ? "42" : "aB3" }
        words[place] = String(repeating: word, count: length)
        let text = Array(words.joined(separator: " ").utf8)
        let guarded = GuardedText(text)
        let found = tokens(guarded.bytes, 0..<text.count, kernel)
        #expect(areEqual(found, ReferenceTokeniser.tokens(of: text)), "\(word) at \(place)")
      }
    }
  }

  /// Runs beyond a chunk, and more tokens than the buffer holds.
  @Test(
    arguments: kernels,
    ["a", "中", "é", "привет", "a.", "1,", "中，", "\u{E0}\u{301}", "x ", "国a", "й’", "’"])
  func longRuns(kernel: Kernel, piece: String) {
    for count in [1, 700, 2_100, 9_000] {
      let text = Array((String(repeating: piece, count: count) + " end").utf8)
      let found = text.withUnsafeBufferPointer { tokens($0, 0..<text.count, kernel) }
      #expect(areEqual(found, ReferenceTokeniser.tokens(of: text)), "\(count)")
    }
  }

  /// Every scalar of two bytes, and every fifth of those up to the end of Han, alone and in words.
  @Test(arguments: kernels)
  func allScalarsOfFewBytes(kernel: Kernel) {
    for value in UInt32(0x80)..<0xA000 where value < 0x800 || value % 5 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "\(scalar) a\(scalar)b да\(scalar) 中\(scalar)文 and what follows"
      let bytes = Array(text.utf8)
      let found = bytes.withUnsafeBufferPointer { tokens($0, 0..<bytes.count, kernel) }
      if !areEqual(found, ReferenceTokeniser.tokens(of: bytes)) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
