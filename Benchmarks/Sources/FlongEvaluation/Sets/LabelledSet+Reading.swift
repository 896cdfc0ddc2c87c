internal import Flong

extension LabelledSet {
  /// A line of `docs.jsonl`, as far as Flong does not read it itself.
  private struct Document: Decodable {
    var id: String
    var lang: String?
  }

  /// A line of `clusters.jsonl`.
  private struct Membership: Decodable {
    var id: String
    var cluster: String
  }

  /// Reads the set in `folder`; nil where no `docs.jsonl` stands.
  init?(folder: String, name: String) throws {
    guard let documents = try JSONLinesFile("docs.jsonl", in: folder) else { return nil }
    let articles = try LabelledSet.articles(documents.path)
    let numbers = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(name: name, articles: articles, labels: articles.map { _ in [] })

    languages = articles.map { _ in nil }
    for document in try documents.records(Document.self) {
      if let article = numbers[document.id] { languages[article] = document.lang }
    }
    for record in try JSONLinesFile("labels.jsonl", in: folder)?.records(Label.Record.self) ?? [] {
      guard let article = numbers[record.id] else { continue }
      guard 0...articles[article].text.count ~= record.end, 0...record.end ~= record.start else {
        throw EvaluationError("\(folder): a label of \(record.id) lies beyond its text")
      }
      labels[article].append(record.value)
    }
    for article in labels.indices {
      labels[article].sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }
    pairs =
      try JSONLinesFile("pairs.jsonl", in: folder)?.records(TruthPair.Record.self)
      .compactMap { TruthPair($0, numbers: numbers) } ?? []
    if let file = try JSONLinesFile("clusters.jsonl", in: folder) {
      let rows = try file.records(Membership.self)
      clusters = ArticleClusters.numbered(
        rows.compactMap { row in numbers[row.id].map { ($0, row.cluster) } },
        of: articles.count)
    }
  }

  /// The articles of a JSON Lines file, read as the command reads them.
  static func articles(_ path: String) throws -> [Article] {
    var options = ReadingOptions()
    options.jobs = Processors.available
    let corpus = try CorpusReader(options: options).read(inputs: [path])
    if let skipped = corpus.skipped.first {
      throw EvaluationError("\(corpus.skipped.count) records cannot be read, first: \(skipped)")
    }
    return corpus.articles
  }
}
