/// A way to print the same articles differently, none of which may change what is boilerplate.
struct SeedVariant: Sendable, CustomStringConvertible {
  var description: String
  var apply: @Sendable ([MarkedArticle]) -> [MarkedArticle]

  init(_ description: String, _ apply: @escaping @Sendable ([MarkedArticle]) -> [MarkedArticle]) {
    self.description = description
    self.apply = apply
  }

  /// The same change in every article.
  static func each(
    _ description: String, _ change: @escaping @Sendable (inout MarkedArticle) -> Void
  ) -> SeedVariant {
    SeedVariant(description) { articles in
      articles.map {
        var article = $0
        change(&article)
        return article
      }
    }
  }

  /// The change in every other article that holds boilerplate only, so that copies differ.
  var inSomeCopies: SeedVariant {
    SeedVariant(description + ", in some copies") { articles in
      var changed = apply(articles)
      var isChanged = true
      for i in articles.indices where articles[i].pieces.contains(where: \.goes) {
        isChanged.toggle()
        if !isChanged { changed[i] = articles[i] }
      }
      return changed
    }
  }

  func followed(by other: SeedVariant) -> SeedVariant {
    SeedVariant("\(description); \(other.description)") { other.apply(apply($0)) }
  }

  static let asTheyAre = each("as they are") { _ in }
}
