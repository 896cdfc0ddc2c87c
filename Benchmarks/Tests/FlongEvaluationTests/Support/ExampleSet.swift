import Flong

@testable import FlongEvaluation

/// Small labelled sets. A paragraph begins with `+` for journalism, `-` for boilerplate, `?` for
/// boilerplate that is not scored; the mark is no part of the text.
enum ExampleSet {
  static func make(
    _ articles: [[String]], sources: [String?] = [], separator: String = "\n\n"
  ) -> LabelledSet {
    var set = LabelledSet(name: "example", articles: [], labels: [])
    for (number, paragraphs) in articles.enumerated() {
      var text: [UInt8] = []
      var labels: [Label] = []
      for paragraph in paragraphs {
        if !text.isEmpty { text += Array(separator.utf8) }
        let start = text.count
        text += Array(paragraph.dropFirst().utf8)
        labels.append(
          Label(
            bytes: start..<text.count, isBoilerplate: !paragraph.hasPrefix("+"),
            isScored: !paragraph.hasPrefix("?")))
      }
      set.articles.append(
        Article(
          id: "a\(number)", source: number < sources.count ? sources[number] : "one",
          url: "https://example.org/\(number)", text: text, origin: .file(number)))
      set.labels.append(labels)
    }
    set.languages = articles.map { _ in nil }
    return set
  }
}

extension LabelledSet {
  func text(_ article: Int) -> String { String(decoding: articles[article].text, as: UTF8.self) }

  /// The words under each label.
  func labelled(_ article: Int) -> [String] {
    labels[article].map { String(decoding: articles[article].text[$0.bytes], as: UTF8.self) }
  }

  /// The words of each range.
  func words(_ ranges: [[Range<Int>]]) -> [[String]] {
    zip(articles, ranges).map { article, ranges in
      ranges.map { String(decoding: article.text[$0], as: UTF8.self) }
    }
  }
}
