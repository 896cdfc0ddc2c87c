import Foundation

/// Other typography, newlines and prices.
extension SeedVariant {
  static let typesettings: [SeedVariant] = [
    straightQuotes, curlyQuotes, dots, ellipses, hyphens, dashes, noBreakSpaces, softHyphens,
    newlines, trailingBlanks, capitals,
  ]

  static let prices = ["€5", "5 EUR", "£3.50", "$10", "2 $", "3,50 €"].map { price in
    SeedVariant("other price: \(price)") { articles in
      articles.enumerated().map { number, article in
        number % 2 == 0 ? article : priced(article, price)
      }
    }
  }

  private static func priced(_ article: MarkedArticle, _ price: String) -> MarkedArticle {
    var article = article
    for i in article.pieces.indices where article.pieces[i].goes {
      for old in ["just $2", "just 2"] {
        article.pieces[i].text = article.pieces[i].text.replacingOccurrences(
          of: old + ".", with: "just \(price).")
      }
    }
    return article
  }

  /// The same change of every text.
  private static func text(
    _ description: String, _ change: @escaping @Sendable (String) -> String
  ) -> SeedVariant {
    each(description) { article in
      for i in article.pieces.indices { article.pieces[i].text = change(article.pieces[i].text) }
    }
  }

  private static func replacing(
    _ description: String, _ replacements: [(String, String)]
  ) -> SeedVariant {
    text(description) { text in
      replacements.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
  }

  private static let straightQuotes = replacing(
    "straight quotes", [("“", "\""), ("”", "\""), ("’", "'"), ("‘", "'")])

  private static let curlyQuotes = text("curly quotes") { text in
    var isOpen = false
    return String(
      text.map { character -> Character in
        switch character {
        case "'": return "’"
        case "\"", "“", "”":
          isOpen.toggle()
          return isOpen ? "“" : "”"
        default: return character
        }
      })
  }

  private static let dots = replacing("three dots", [("…", "...")])
  private static let ellipses = replacing("ellipses", [("...", "…")])
  private static let hyphens = replacing("hyphens for dashes", [("—", "-"), ("–", "-")])
  private static let dashes = replacing("other dashes", [("—", "–"), ("-", "\u{2011}")])

  private static let noBreakSpaces = text("no-break spaces") { text in
    text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
      .map { ($0 == 0 ? "" : $0 % 4 == 0 ? "\u{A0}" : " ") + $1 }.joined()
  }

  private static let softHyphens = text("soft hyphens") { text in
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.count >= 9 ? $0.prefix(4) + "\u{AD}" + $0.dropFirst(4) : $0 }
      .joined(separator: " ")
  }

  private static let newlines = each("CRLF") { article in
    for i in article.pieces.indices {
      article.pieces[i].separator = article.pieces[i].separator.replacingOccurrences(
        of: "\n", with: "\r\n")
    }
  }

  private static let trailingBlanks = each("trailing blanks") { article in
    for i in article.pieces.indices where article.pieces[i].endsLine {
      article.pieces[i].separator =
        "  " + article.pieces[i].separator.replacingOccurrences(of: "\n", with: "\n \t").dropLast(2)
    }
  }

  private static let capitals = each("headings in capitals") { article in
    for i in article.pieces.indices where !article.pieces[i].isProse {
      article.pieces[i].text = article.pieces[i].text.uppercased()
    }
  }
}
