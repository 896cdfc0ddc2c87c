/// Other file names, other order, with and without known sources.
extension SeedVariant {
  static let namings: [SeedVariant] = [
    bySource, reversed, shuffled, bySource.followed(by: reversed), oneSource,
  ]

  static let bySource = each("a source for each outlet") {
    $0.source = Seeds.outlet(of: $0.id)
  }

  private static let oneSource = each("one source for all") { $0.source = "collected" }

  private static let reversed = renamed("reversed order") { $1 - $0 }
  private static let shuffled = renamed("another order") { number, _ in number * 3 % 5 }

  private static func renamed(
    _ description: String, _ place: @escaping @Sendable (Int, Int) -> Int
  ) -> SeedVariant {
    SeedVariant(description) { articles in
      articles.enumerated().map { number, article in
        var article = article
        article.id = "\(place(number, articles.count))-\(article.id)"
        return article
      }
    }
  }
}
