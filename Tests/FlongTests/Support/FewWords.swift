/// Texts of short sentences with few different words, so that shingles repeat inside and between them.
enum FewWords {
  static func text(using random: inout SeededGenerator) -> String {
    var sentences: [String] = []
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let words = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        ["Aa", "Bb", "7", "8", "Cc"][Int.random(in: 0..<5, using: &random)]
      }
      sentences.append(words.joined(separator: " ") + ".")
    }
    return sentences.joined(separator: "\n\n")
  }
}
