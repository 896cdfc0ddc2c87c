import Flong

/// An article whose text says which of its parts are boilerplate.
///
/// A line that begins with `✂` goes, every other line stays. The mark is no part of the article:
///
///     ✂Support the Gazette!
///
///     The bridge is open again.
struct MarkedArticle: Sendable {
  /// A stretch of text, and what stands between it and the next one.
  struct Piece: Sendable {
    var text: String
    var goes: Bool
    var separator: String

    var words: Int { text.split(separator: " ").count }
    /// Whether the next piece stands on another line.
    var endsLine: Bool { separator.contains(where: \.isNewline) }
    /// A sentence or several, not a label.
    var isProse: Bool { words >= 6 && text.last.map { ".!?…\"”".contains($0) } == true }
  }

  static let mark: Character = "✂"

  var id: String
  var source: String?
  var pieces: [Piece]

  init(id: String, source: String? = nil, pieces: [Piece]) {
    self.id = id
    self.source = source
    self.pieces = pieces
  }

  init(id: String, source: String? = nil, marked: String) {
    self.init(id: id, source: source, pieces: [])
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !pieces.isEmpty { pieces[pieces.count - 1].separator += "\n" }
        continue
      }
      let goes = line.first == MarkedArticle.mark
      pieces.append(
        Piece(text: String(goes ? line.dropFirst() : line), goes: goes, separator: "\n"))
    }
  }

  /// The text without marks.
  var text: [UInt8] { pieces.flatMap { Array($0.text.utf8) + Array($0.separator.utf8) } }

  /// The bytes of each piece in `text`, without its separator.
  var ranges: [Range<Int>] {
    var start = 0
    return pieces.map { piece in
      let range = start..<(start + piece.text.utf8.count)
      start = range.upperBound + piece.separator.utf8.count
      return range
    }
  }

  /// The one place where tests make articles.
  var article: Article { Article(id: id, source: source, text: text, origin: .file(0)) }
}
