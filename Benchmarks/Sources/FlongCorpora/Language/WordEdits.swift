/// Edits of an editor's hand: of the words touched, half are replaced, the others go or get company.
struct WordEdits: Sendable {
  let vocabulary: Vocabulary

  /// Touches each word in `perMille` of 1,000 cases.
  func edit(_ text: String, perMille: Int, _ random: inout SplitMix) -> String {
    guard perMille > 0 else { return text }
    var words: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      guard random.below(1_000) < perMille else {
        words.append(String(word))
        continue
      }
      switch random.below(4) {
      case 0: words += [String(word), vocabulary.any(&random)]
      case 1: continue
      default: words.append(vocabulary.any(&random) + (word.hasSuffix(".") ? "." : ""))
      }
    }
    return words.isEmpty ? text : words.joined(separator: " ")
  }
}
