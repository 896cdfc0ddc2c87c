import Testing

/// Appeals in ten languages under articles that share nothing else.
@Suite struct AppealVariantTests {
  @Test(arguments: MarkedArticle.languages)
  func appealsGoInEveryLanguage(language: String) {
    let articles = MarkedArticle.appealing(language)
    #expect(articles.count >= 2)
    for variant in AppealVariant.all {
      let stripping = Stripping(variant.apply(articles))
      #expect(stripping.faults.isEmpty, "\(language): \(variant)\(stripping.report)")
    }
  }

  @Test(arguments: AppealVariant.all)
  func appealsGoAmongOtherLanguages(variant: AppealVariant) {
    let articles = MarkedArticle.languages.flatMap { variant.apply(MarkedArticle.appealing($0)) }
    let stripping = Stripping(articles)
    #expect(stripping.faults.isEmpty, "\(variant)\(stripping.report)")
  }

  @Test func articlesWithoutAppealsStay() {
    let articles = MarkedArticle.languages.flatMap(MarkedArticle.appealing).map {
      MarkedArticle(id: $0.id, pieces: $0.pieces.filter { !$0.goes })
    }
    #expect(articles.count == 21)
    let stripping = Stripping(articles)
    #expect(stripping.faults.isEmpty, "\(stripping.report)")
  }
}
