/// Collections that are as uneven as can be, where a search for pairs may cost the square of the number
/// of articles.
public struct SkewedCorpus: Sendable {
  public enum Shape: String, Sendable, CaseIterable {
    /// Each article has the same twenty lines around paragraphs of its own.
    case lines
    /// Each article is the same story with a word in fifty changed.
    case copies
  }

  let shape: Shape
  let seed: Int
  private let writer: SentenceWriter
  private let edits: WordEdits
  private let lines: [String]
  private let story: [[String]]

  public init(_ shape: Shape, seed: Int) {
    self.shape = shape
    self.seed = seed
    let writer = SentenceWriter(vocabulary: Vocabulary(seed: seed))
    self.writer = writer
    edits = WordEdits(vocabulary: writer.vocabulary)
    var random = SplitMix(seed: seed, "skewed", 0)
    let topic = Topic(writer.vocabulary, &random)
    lines = (0..<20).map { _ in writer.sentence(topic, &random) }
    story = (0..<8).map { _ in writer.paragraph(topic, &random) }
  }

  /// Article `number`, which depends on no other one.
  public func article(_ number: Int) -> MadeArticle {
    var random = SplitMix(seed: seed, shape.rawValue, number)
    var draft = Draft()
    switch shape {
    case .lines:
      let topic = Topic(writer.vocabulary, &random)
      for line in lines[..<8] { draft.paragraphs.append([planted(line)]) }
      for _ in 0..<6 { draft.append(writer.paragraph(topic, &random)) }
      for line in lines[8...] { draft.paragraphs.append([planted(line)]) }
    case .copies:
      for sentences in story {
        draft.append(sentences.map { edits.edit($0, perMille: 20, &random) })
      }
    }
    let source = "s" + MadeCorpus.padded(number % 50, 3)
    return draft.finished(
      id: source + "/" + MadeCorpus.padded(number, 7), source: source,
      whole: shape == .copies ? (.article, "article-0") : nil)
  }

  private func planted(_ line: String) -> Draft.Piece {
    Draft.Piece(text: line, role: .boilerplate, cluster: "line")
  }
}
