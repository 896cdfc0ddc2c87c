/// An article in the making: paragraphs of pieces, some of them planted.
struct Draft {
  struct Piece {
    var text: String
    var role: PlantedSpan.Role?
    var cluster = ""
  }

  /// Pieces are parted by a space, paragraphs by a blank line.
  var paragraphs: [[Piece]] = []

  mutating func append(_ sentences: [String]) {
    paragraphs.append(sentences.map { Piece(text: $0) })
  }

  /// The text with the places of what was planted, and of the whole where that is a copy.
  func finished(id: String, source: String, whole: (PlantedSpan.Role, String)?) -> MadeArticle {
    var text = ""
    var spans: [PlantedSpan] = []
    for (number, pieces) in paragraphs.enumerated() {
      if number > 0 { text += "\n\n" }
      for (place, piece) in pieces.enumerated() {
        if place > 0 { text += " " }
        let start = text.utf8.count
        text += piece.text
        if let role = piece.role {
          spans.append(
            PlantedSpan(role: role, cluster: piece.cluster, bytes: start..<text.utf8.count))
        }
      }
    }
    text += "\n"
    if let (role, cluster) = whole {
      spans.append(PlantedSpan(role: role, cluster: cluster, bytes: 0..<text.utf8.count))
    }
    return MadeArticle(id: id, source: source, text: text, spans: spans)
  }
}
