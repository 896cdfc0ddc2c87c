/// Writes `articles.jsonl`: one article a line, with what a reader of the other files wants to know
/// of it.
struct ArticleReport {
  let corpus: Corpus
  let analysis: Analysis
  let names: ResultNames
  let titles: [String]
  /// The number of each file in the header of the ledger.
  private let inputs: [Int]

  /// The most Unicode scalars of a title.
  static let longestTitle = 120

  init(corpus: Corpus, analysis: Analysis, names: ResultNames, titles: [String]) {
    self.corpus = corpus
    self.analysis = analysis
    self.names = names
    self.titles = titles
    inputs = ArticleReport.inputs(of: corpus)
  }

  /// The number of each file in the header of the ledger.
  static func inputs(of corpus: Corpus) -> [Int] {
    var next = 0
    return corpus.files.map { file in
      defer { if file.fate != .absent { next += 1 } }
      return next
    }
  }

  func write(_ row: Int, to json: inout JSONWriter) {
    let article = corpus.articles[row]
    json.beginObject()
    json.key("id")
    names.write(article: row, to: &json)
    json.key("title")
    json.string(titles[row])
    for (name, value) in [
      ("source", article.source), ("date", article.date), ("url", article.url),
    ] {
      json.key(name)
      if let value { json.string(value) } else { json.null() }
    }
    json.key("bytes")
    json.integer(article.text.count)
    json.key("words")
    json.integer(analysis.corpus.tokens(ofArticle: row).count)
    json.key("removed_bytes")
    json.integer(analysis.edits[row].reduce(0) { $0 + $1.end - $1.start })
    json.key("input")
    json.integer(inputs[article.origin.file])
    json.key("line")
    if case .record(let place) = article.origin {
      json.integer(place.line)
    } else {
      json.null()
    }
    json.endObject()
    json.newline()
  }

  /// The titles of all articles of an analysis.
  static func titles(of articles: [Article], _ analysis: Analysis, workers: Workers) -> [String] {
    workers.flatMap(articles.count, grain: 1_024) { rows in
      articles[rows].lazy.map(\.text).prefetchPages()
      return rows.map { row in
        title(of: articles[row], removals: analysis.edits[row].map { $0.start..<$0.end })
      }
    }
  }

  /// The headline, or the first line that stays, or the first line, or the id; whichever is first not
  /// blank.
  static func title(of article: Article, removals: [Range<Int>]) -> String {
    if let headline = article.title.flatMap({ firstLine(of: ArticleText(Array($0.utf8))[...]) }) {
      return headline
    }
    var start = 0
    for end in removals.map(\.lowerBound) + [article.text.count] {
      if let line = firstLine(of: article.text[start..<max(start, end)]) { return line }
      start = removals.first { $0.lowerBound == end }?.upperBound ?? end
    }
    return firstLine(of: article.text[...]) ?? article.id
  }

  private static func firstLine(of text: Slice<ArticleText>) -> String? {
    text.base.withUnsafeBytes(of: text.startIndex..<text.endIndex) { raw -> String? in
      let buffer = raw.assumingMemoryBound(to: UInt8.self)
      guard let bytes = buffer.baseAddress else { return nil }
      let start = Blank.skip(bytes, from: 0, end: buffer.count)
      guard start < buffer.count else { return nil }
      // Four bytes a character at most: what lies behind is not looked at.
      let limit = min(buffer.count, start + 4 * (longestTitle + 1))
      var end = start
      while end < limit && Blank.lineBreak(bytes, at: end, end: limit) == 0 { end += 1 }
      end = Blank.trimEnd(bytes, start: start, end: end)
      // So many bytes are no more characters.
      if end - start <= longestTitle { return String(decoding: buffer[start..<end], as: UTF8.self) }
      let scalars = String(decoding: buffer[start..<end], as: UTF8.self).unicodeScalars
      let title = String(String.UnicodeScalarView(scalars.prefix(longestTitle)))
      return scalars.count > longestTitle ? title + "…" : title
    }
  }
}
