@testable import Flong

/// A whole analysis of made-up articles, asked by the text of sentences.
struct Judged {
  let analysis: Analysis
  let articles: [Article]

  init(_ articles: [Article], configure: (inout Configuration) -> Void = { _ in }) {
    var configuration = Configuration()
    configure(&configuration)
    self.articles = articles
    analysis = Analysis(articles, configuration)
  }

  init(
    _ texts: [String], sources: [String?] = [], configure: (inout Configuration) -> Void = { _ in }
  ) {
    self.init(Collection.articles(texts, sources: sources), configure: configure)
  }

  /// All sentences with this very text.
  func sentences(_ text: String) -> [Int] {
    analysis.corpus.sentences.indices.filter { sentence in
      let article = analysis.corpus.article(ofSentence: sentence)
      let bytes = analysis.texts[article][analysis.corpus.sentences[sentence].bytes]
      return bytes.elementsEqual(text.utf8)
    }
  }

  /// The verdicts of all sentences with this very text.
  func verdicts(_ text: String) -> [VerdictTable.Row] {
    sentences(text).map { analysis.verdicts[$0] }
  }

  /// Whether every copy of a sentence would go; nil if none exists.
  func isStripped(_ text: String) -> Bool? {
    let verdicts = verdicts(text)
    return verdicts.isEmpty ? nil : verdicts.allSatisfy(\.isBoilerplate)
  }

  /// Whether every copy stays; nil if none exists.
  func isKept(_ text: String) -> Bool? {
    let verdicts = verdicts(text)
    return verdicts.isEmpty ? nil : verdicts.allSatisfy { !$0.isBoilerplate }
  }

  /// The points of one kind of evidence at the copies of a sentence; 0 where it is missing.
  func points(_ name: String, _ text: String) -> [Int] {
    sentences(text).map { sentence in
      analysis.verdicts.evidence(sentence).filter { $0.name == name }.reduce(0) { $0 + $1.points }
    }
  }

  /// An article without what is removed.
  func cleaned(_ article: Int) -> String {
    let text = articles[article].text
    let kept = Removal.kept(of: text.count, without: analysis.edits[article].map(\.removal))
    return String(decoding: kept.flatMap { text[$0] }, as: UTF8.self)
  }
}
