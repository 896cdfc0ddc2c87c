internal import Flong

/// A made-up collection that knows every passage that was planted in it.
struct PlantedCorpus: Sendable {
  /// A passage that a generator put in more than one place, or a whole article of that kind.
  struct Span: Sendable, Equatable {
    var bytes: Range<Int>
    /// `boilerplate`, `syndicated`, `quote`, `reprint`; `article` and `templated` are whole articles.
    var role: String
    var cluster: String
  }

  let name: String
  let articles: [Article]
  /// Planted passages of each article, by place.
  var spans: [[Span]]
}

extension PlantedCorpus {
  /// A line of `truth.jsonl`.
  private struct Record: Decodable {
    var id: String
    var role: String
    var cluster: String
    var bstart: Int
    var bend: Int
  }

  /// Reads the corpus in `folder`; nil where no `articles.jsonl` and `truth.jsonl` stand.
  init?(folder: String, name: String) throws {
    guard let truth = try JSONLinesFile("truth.jsonl", in: folder),
      let file = try JSONLinesFile("articles.jsonl", in: folder)
    else { return nil }
    let articles = try LabelledSet.articles(file.path)
    let numbers = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var spans = articles.map { _ in [Span]() }
    for record in try truth.records(Record.self) {
      guard let article = numbers[record.id] else { continue }
      guard 0...articles[article].text.count ~= record.bend, 0...record.bend ~= record.bstart
      else {
        throw EvaluationError("\(folder): a span of \(record.id) lies beyond its text")
      }
      spans[article].append(
        Span(bytes: record.bstart..<record.bend, role: record.role, cluster: record.cluster))
    }
    self.init(
      name: name, articles: articles,
      spans: spans.map { $0.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound } })
  }

  /// The cluster of each article: reprints of one story together, all others alone.
  var clusters: [Int] {
    ArticleClusters.numbered(
      spans.enumerated().flatMap { article, spans in
        spans.filter { $0.role == "article" }.map { (article, $0.cluster) }
      }, of: articles.count)
  }
}
