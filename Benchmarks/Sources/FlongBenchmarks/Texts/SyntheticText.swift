internal import FlongCorpora

/// Makes the same text on every machine: paragraphs of words whose frequencies follow Zipf's law,
/// one in ten a copy of an earlier one with a word in twelve changed.
enum SyntheticText {
  /// The size at which `Script.checksum` holds.
  static let checkedBytes = 4_000_000

  static func make(_ script: Script, bytes wanted: Int) -> BenchmarkText {
    var random = SplitMix(seed: UInt64(script.letters.lowerBound))
    let vocabulary = words(of: script, &random)
    let zipf = Zipf(count: vocabulary.count)
    var bytes: [UInt8] = []
    var paragraphs: [Range<Int>] = []
    var earlier: [[Int]] = []
    var tokens = 0
    while bytes.count < wanted {
      let words = paragraph(after: earlier, zipf, &random)
      earlier.append(words)
      tokens += words.count
      let start = bytes.count
      append(words, of: vocabulary, script, to: &bytes)
      paragraphs.append(start..<bytes.count)
      bytes.append(0x0A)
    }
    return BenchmarkText(
      name: script.rawValue, bytes: bytes, paragraphs: paragraphs, tokens: tokens,
      checksum: wanted == checkedBytes ? script.checksum : nil)
  }

  private static func words(of script: Script, _ random: inout SplitMix) -> [[UInt8]] {
    (0..<script.vocabulary).map { _ in
      var word = String.UnicodeScalarView()
      let spread = script.lengths.upperBound - script.lengths.lowerBound + 1
      for _ in 0..<script.lengths.lowerBound + random.below(spread) {
        let letter = script.letters.lowerBound + UInt32(random.below(script.letters.count))
        if let scalar = Unicode.Scalar(letter) { word.append(scalar) }
      }
      return Array(String(word).utf8)
    }
  }

  private static func paragraph(
    after earlier: [[Int]], _ zipf: Zipf, _ random: inout SplitMix
  ) -> [Int] {
    guard !earlier.isEmpty, random.below(10) == 0 else {
      return (0..<5 + random.below(120)).map { _ in zipf.draw(&random) }
    }
    return earlier[random.below(earlier.count)].map { word in
      random.below(12) == 0 ? zipf.draw(&random) : word
    }
  }

  private static func append(
    _ words: [Int], of vocabulary: [[UInt8]], _ script: Script, to bytes: inout [UInt8]
  ) {
    for (place, word) in words.enumerated() {
      bytes += vocabulary[word]
      if place == words.count - 1 || place % 17 == 16 {
        bytes += Array(script.stop.utf8)
      } else {
        bytes += Array((place % 7 == 6 ? script.comma : script.gap).utf8)
      }
    }
  }
}
