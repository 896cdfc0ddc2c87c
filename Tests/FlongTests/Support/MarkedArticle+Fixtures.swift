/// Articles from `Tests/Fixtures`; its README says how the files are written.
extension MarkedArticle {
  static let languages = ["de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk"]

  /// A collection with its expectations in the text.
  static func collection(_ name: String) -> [MarkedArticle] {
    Seeds.text("Tests/Fixtures/Kept/\(name)").split(separator: "=== ").map { part in
      let lines = part.split(separator: "\n", maxSplits: 1)
      let head = lines[0].split(separator: "|").map { String($0).trimmed }
      return MarkedArticle(
        id: head[0], source: head.count > 1 ? head[1] : nil, marked: String(lines.last ?? ""))
    }
  }

  /// The articles of a language, each with the language's appeal around it.
  ///
  /// The copies differ in price, and the payment widget stands in the first one only.
  static func appealing(_ language: String) -> [MarkedArticle] {
    let prices = ["$2", "€5", "£3.50"]
    let appeal = Seeds.text("Tests/Fixtures/Appeals/\(language).txt")
    let names = Seeds.names(in: "Tests/Fixtures/News").filter { $0.hasPrefix(language) }
    return names.enumerated().map { number, name in
      let text = appeal.replacing("{price}", with: prices[number % prices.count])
      var pieces: [Piece] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.isEmpty {
          if !pieces.isEmpty { pieces[pieces.count - 1].separator = "\n\n" }
        } else if line.first != "·" {
          // The sentences of a paragraph stand on lines of their own in the file.
          pieces.append(Piece(text: String(line), goes: true, separator: " "))
        } else if number == 0 {
          pieces.append(Piece(text: String(line.dropFirst()), goes: true, separator: "\n"))
        }
      }
      var article = MarkedArticle(id: name, marked: Seeds.text("Tests/Fixtures/News/\(name)"))
      article.pieces[article.pieces.count - 1].separator = "\n\n"
      article.pieces.insert(pieces.removeFirst(), at: 0)
      article.pieces += pieces
      return article
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
