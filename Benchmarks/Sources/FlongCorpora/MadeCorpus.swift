/// A collection of made-up news with planted boilerplate, agency copy, quotations, reprints and forms;
/// the same for the same seed and size on every machine.
public struct MadeCorpus: Sendable {
  public let count: Int
  let seed: Int
  let writer: SentenceWriter
  let edits: WordEdits
  let sources: [Source]
  let plan: CorpusPlan

  /// A collection of `count` articles.
  public init(count: Int, seed: Int) {
    self.count = count
    self.seed = seed
    let writer = SentenceWriter(vocabulary: Vocabulary(seed: seed))
    self.writer = writer
    edits = WordEdits(vocabulary: writer.vocabulary)
    sources = (0..<max(8, min(200, count / 100))).map { Source($0, seed: seed, writer) }
    plan = CorpusPlan(articles: count, sourceCount: sources.count, seed: seed)
  }

  /// Article `number`, which depends on no other one.
  public func article(_ number: Int) -> MadeArticle {
    var random = SplitMix(seed: seed, "article", number)
    let source = sources[plan.sources[number]]
    var draft = Draft()
    var whole: (PlantedSpan.Role, String)?
    switch plan.kinds[number] {
    case .original: original(number, of: source, into: &draft, &random)
    case .reprint(let story, let copy):
      reprint(of: story, copy: copy, into: &draft, &random)
      whole = (.article, "article-\(story)")
    case .form:
      let form = random.pick(Form.all)
      draft.append([form.headline(writer.vocabulary, &random)])
      for sentences in form.paragraphs(writer.vocabulary, &random) { draft.append(sentences) }
      whole = (.templated, "form-\(form.kind)")
    }
    BlockPlanter(edits: edits).plant(source, into: &draft, &random)
    return draft.finished(
      id: source.key + "/" + MadeCorpus.padded(number, 7), source: source.key, whole: whole)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
