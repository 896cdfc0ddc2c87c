/// Other paragraphs and lines.
extension SeedVariant {
  static let cuttings: [SeedVariant] = [
    sentences, joined, glued, singleNewlines, joined.inSomeCopies, glued.inSomeCopies,
    sentences.inSomeCopies, singleNewlines.inSomeCopies, gluedAndJoined,
  ]

  static let wrappings = [60, 72, 80].map(wrapped(at:))

  /// Every sentence of the boilerplate is a paragraph.
  static let sentences = each("appeal cut at sentences") { article in
    article.pieces = article.pieces.flatMap { piece -> [MarkedArticle.Piece] in
      guard piece.goes, piece.isProse else { return [piece] }
      var pieces: [MarkedArticle.Piece] = []
      for word in piece.text.split(separator: " ") {
        let ended = pieces.last.map { ".!?".contains($0.text.last ?? " ") && $0.words > 1 } ?? true
        if ended {
          pieces.append(.init(text: String(word), goes: true, separator: "\n\n"))
        } else {
          pieces[pieces.count - 1].text += " " + word
        }
      }
      pieces[pieces.count - 1].separator = piece.separator
      return pieces
    }
  }

  /// Paragraphs of boilerplate in a row are one.
  static let joined = each("appeal joined") { article in
    for i in article.pieces.indices.dropLast() {
      let next = article.pieces[i + 1]
      if article.pieces[i].goes && article.pieces[i].isProse && next.goes && next.isProse {
        article.pieces[i].separator = " "
      }
    }
  }

  /// The first sentence of the appeal stands at the end of the paragraph before it.
  static let glued = SeedVariant("appeal glued to the article") { articles in
    sentences.apply(articles).enumerated().map { number, cut in
      var article = articles[number]
      guard
        let first = article.pieces.indices.dropFirst().first(where: {
          article.pieces[$0].goes && article.pieces[$0].isProse && !article.pieces[$0 - 1].goes
        })
      else { return article }
      let sentence = cut.pieces.first { $0.goes && article.pieces[first].text.hasPrefix($0.text) }
      guard let sentence else { return article }
      let rest = article.pieces[first].text.dropFirst(sentence.text.count).drop { $0 == " " }
      article.pieces[first - 1].separator = " "
      article.pieces[first].text = String(rest)
      article.pieces.insert(
        .init(
          text: sentence.text, goes: true,
          separator: rest.isEmpty ? article.pieces[first].separator : "\n\n"), at: first)
      article.pieces.removeAll { $0.text.isEmpty }
      return article
    }
  }

  static let gluedAndJoined = each("appeal joined and glued to the article") { article in
    for i in article.pieces.indices.dropLast() where article.pieces[i].isProse {
      let next = article.pieces[i + 1]
      if next.goes && next.isProse { article.pieces[i].separator = " " }
    }
  }

  /// No blank lines.
  static let singleNewlines = each("single newlines") { article in
    for i in article.pieces.indices where article.pieces[i].endsLine {
      article.pieces[i].separator = "\n"
    }
  }

  /// Hard-wrapped lines; blank lines stay.
  static func wrapped(at width: Int) -> SeedVariant {
    each("wrapped at \(width)") { article in
      var column = 0
      for i in article.pieces.indices {
        var text = ""
        for word in article.pieces[i].text.split(separator: " ", omittingEmptySubsequences: false) {
          if column + 1 + word.count > width && column > 0 {
            if text.isEmpty { article.pieces[i - 1].separator = "\n" } else { text += "\n" }
            column = word.count
          } else {
            if !text.isEmpty { text += " " }
            column += (column > 0 ? 1 : 0) + word.count
          }
          text += word
        }
        article.pieces[i].text = text
        if article.pieces[i].endsLine { column = 0 }
      }
    }
  }
}
