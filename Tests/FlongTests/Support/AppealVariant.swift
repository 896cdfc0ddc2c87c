/// Appeals cut differently in every copy.
///
/// The sentences of the appeals of `MarkedArticle.appealing` are pieces of their own, so that a cut is
/// a choice of separators.
struct AppealVariant: Sendable, CustomStringConvertible {
  enum Cut: String, Sendable, CaseIterable {
    case paragraphs, sentences, joined, glued
  }

  var cuts: [Cut]
  var hasSource = false

  var description: String {
    cuts.map(\.rawValue).joined(separator: ", ") + (hasSource ? ", one outlet" : "")
  }

  static let all: [AppealVariant] = Cut.allCases.flatMap { first in
    Cut.allCases.flatMap { second in
      [false, true].map {
        AppealVariant(cuts: [first, second, Cut.paragraphs], hasSource: $0)
      }
    }
  }

  func apply(_ articles: [MarkedArticle]) -> [MarkedArticle] {
    articles.enumerated().map { number, article in
      var article = article
      article.source = hasSource ? "outlet of " + article.id.prefix(2) : nil
      cut(&article, cuts[number % cuts.count])
      return article
    }
  }

  private func cut(_ article: inout MarkedArticle, _ cut: Cut) {
    let indices = article.pieces.indices.dropFirst()
    guard let first = indices.first(where: { article.pieces[$0].goes }) else { return }
    for i in first..<article.pieces.count - 1 {
      let isLabel = !isSentence(article.pieces[i]) || !isSentence(article.pieces[i + 1])
      switch cut {
      case .paragraphs: break
      case .sentences: if !isLabel { article.pieces[i].separator = "\n\n" }
      case .joined: if !isLabel { article.pieces[i].separator = " " }
      case .glued:
        article.pieces[first - 1].separator = " "
        article.pieces[first].separator = "\n\n"
      }
    }
  }

  /// Sentences end with a full stop; labels of the payment widget may too, but break their line.
  private func isSentence(_ piece: MarkedArticle.Piece) -> Bool {
    piece.separator != "\n" && piece.text.last == "."
  }
}
