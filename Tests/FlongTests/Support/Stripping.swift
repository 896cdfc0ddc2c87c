@testable import Flong

/// What a run strips from marked articles, held against the marks.
struct Stripping {
  /// A part of an article that went and should have stayed, or the other way round.
  struct Fault: CustomStringConvertible {
    var article: String
    /// Went although unmarked; otherwise stayed although marked.
    var isLoss: Bool
    var text: String
    var evidence: [String]

    var description: String {
      let lines = evidence.map { "\n      \($0)" }.joined()
      return "\n  \(isLoss ? "lost" : "left") in \(article): \(text)\(lines)"
    }
  }

  let articles: [MarkedArticle]
  let analysis: Analysis
  private(set) var faults: [Fault] = []

  init(_ marked: [MarkedArticle], configuration: Configuration = Configuration()) {
    articles = marked.sorted { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
    analysis = Analysis(articles.map(\.article), configuration, progress: Progress())
    for article in articles.indices { compare(article) }
  }

  /// All faults, one below the other.
  var report: String { faults.map(\.description).joined() }

  private mutating func compare(_ number: Int) {
    let article = articles[number]
    let text = article.text
    var removed = [Bool](repeating: false, count: text.count)
    for edit in analysis.edits[number] { for i in edit.start..<edit.end { removed[i] = true } }
    for (piece, range) in zip(article.pieces, article.ranges) {
      // White space may go either way: what counts is that paragraphs stay apart.
      let wrong = range.filter { text[$0] > 0x20 && removed[$0] != piece.goes }
      guard let first = wrong.first, let last = wrong.last else { continue }
      faults.append(
        Fault(
          article: article.id, isLoss: !piece.goes,
          text: String(decoding: text[first...last], as: UTF8.self),
          evidence: evidence(number, first...last, text)))
    }
  }

  /// What the judge held of the sentences in a range of bytes.
  private func evidence(_ number: Int, _ range: ClosedRange<Int>, _ text: [UInt8]) -> [String] {
    analysis.corpus.sentences(ofArticle: number).filter {
      analysis.corpus.sentences[$0].bytes.overlaps(Range(range))
    }.map { sentence in
      let verdict = analysis.verdicts[sentence]
      let words = String(decoding: text[analysis.corpus.sentences[sentence].bytes], as: UTF8.self)
      let points = analysis.verdicts.evidence(sentence).map {
        "\($0.name) \($0.points) (\($0.detail))"
      }
      return "\(verdict.points) = [\(points.joined(separator: ", "))] \(words.prefix(60))"
    }
  }
}
