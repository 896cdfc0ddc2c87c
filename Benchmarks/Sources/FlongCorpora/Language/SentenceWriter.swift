/// Writes sentences, paragraphs and headlines about a topic.
struct SentenceWriter: Sendable {
  let vocabulary: Vocabulary

  func sentence(_ topic: Topic, _ random: inout SplitMix) -> String {
    let count = random.pick(6...18) + (random.chance(40) ? random.below(20) : 0)
    var words: [String] = []
    while words.count < count {
      words.append(
        random.chance(5) ? vocabulary.phrase(&random) : word(topic, &random))
    }
    if random.chance(40) { words[random.below(words.count)] = random.pick(topic.people) }
    if random.chance(25) { words[random.below(words.count)] = String(random.pick(2...9_000)) }
    if count > 12 { words[random.pick(3...count - 4)] += random.chance(85) ? "," : " —" }
    let text = SentenceWriter.capitalised(words.joined(separator: " "))
    if random.chance(14) { return "“\(text),” said \(random.pick(topic.people))." }
    return text + (random.chance(95) ? "." : "?")
  }

  /// The sentences of a paragraph.
  func paragraph(_ topic: Topic, _ random: inout SplitMix) -> [String] {
    (0..<random.pick(1...4)).map { _ in sentence(topic, &random) }
  }

  /// Paragraphs of about so many bytes together.
  func paragraphs(_ topic: Topic, bytes: Int, _ random: inout SplitMix) -> [[String]] {
    var paragraphs: [[String]] = []
    var written = 0
    while written < bytes {
      let sentences = paragraph(topic, &random)
      written += sentences.reduce(2) { $0 + $1.utf8.count + 1 }
      paragraphs.append(sentences)
    }
    return paragraphs
  }

  func headline(_ topic: Topic, _ random: inout SplitMix) -> String {
    (0..<random.pick(6...11)).map { _ in SentenceWriter.capitalised(word(topic, &random)) }
      .joined(separator: " ")
  }

  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return String(first).uppercased() + text.dropFirst()
  }

  private func word(_ topic: Topic, _ random: inout SplitMix) -> String {
    if random.chance(45) { return vocabulary.function(&random) }
    return random.chance(45) ? random.pick(topic.words) : vocabulary.content(&random)
  }
}
