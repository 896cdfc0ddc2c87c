@testable import Flong

/// One article of which the chosen sentences go.
struct PlannedArticle {
  let text: [UInt8]
  let edits: [Edit]
  let paragraphs: [String]

  init(_ text: String, removing goes: (String) -> Bool) {
    let collection = Collection([text])
    self.text = Array(text.utf8)
    let verdicts = collection.corpus.sentences.indices.map { sentence in
      goes(collection.text(ofSentence: sentence))
        ? Verdict(role: .template, isBoilerplate: true) : Verdict()
    }
    edits = EditPlanner(collection).edits(
      article: 0, text: collection.texts[0], verdicts: VerdictTable(verdicts))
    paragraphs = collection.corpus.paragraphs.map {
      String(decoding: collection.texts[0][$0.bytes], as: UTF8.self)
    }
  }

  private var kept: [Range<Int>] { Removal.kept(of: text.count, without: edits.map(\.removal)) }

  var cleaned: String { String(decoding: kept.flatMap { text[$0] }, as: UTF8.self) }

  /// Whether the removals are sorted, disjoint and not empty, and kept and removed bytes together are
  /// the text.
  var isReversible: Bool {
    var position = 0
    for edit in edits {
      guard position <= edit.start, edit.start < edit.end, edit.end <= text.count else {
        return false
      }
      position = edit.end
    }
    let parts = (kept + edits.map { $0.start..<$0.end }).sorted { $0.lowerBound < $1.lowerBound }
    return parts.flatMap { text[$0] } == text
  }
}
