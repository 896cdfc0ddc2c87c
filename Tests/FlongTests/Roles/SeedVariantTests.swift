import Testing

/// The seeds, printed in every way that does not change what is boilerplate in them.
@Suite struct SeedVariantTests {
  static let single: [SeedVariant] =
    [.asTheyAre] + SeedVariant.wrappings + SeedVariant.cuttings + SeedVariant.typesettings
    + SeedVariant.typesettings.map(\.inSomeCopies) + SeedVariant.namings + SeedVariant.prices

  @Test(arguments: single)
  func stripsTheSame(variant: SeedVariant) {
    #expect(!Seeds.articles.isEmpty)
    let stripping = Stripping(variant.apply(Seeds.articles))
    #expect(stripping.faults.isEmpty, "\(variant)\(stripping.report)")
  }

  @Test(arguments: SeedVariant.cuttings + SeedVariant.wrappings)
  func stripsTheSameInCompany(variant: SeedVariant) {
    for other in SeedVariant.typesettings + SeedVariant.prices + SeedVariant.namings {
      let both = other.followed(by: variant)
      let stripping = Stripping(both.apply(Seeds.articles))
      #expect(stripping.faults.isEmpty, "\(both)\(stripping.report)")
    }
  }

  @Test(arguments: SeedVariant.typesettings)
  func copiesInOtherTypographyStripTheSame(variant: SeedVariant) {
    let copies = variant.apply(Seeds.articles).map {
      MarkedArticle(id: "copy-" + $0.id, source: $0.source, pieces: $0.pieces)
    }
    let stripping = Stripping(Seeds.articles + copies)
    #expect(stripping.faults.isEmpty, "\(variant)\(stripping.report)")
  }

  @Test func seedsHaveMarks() {
    let marked = Seeds.articles.map { $0.pieces.count(where: \.goes) }
    #expect(marked == [1, 8, 0, 6, 0])
    for name in Seeds.names(in: "seeds") {
      let article = Seeds.articles.first { $0.id == name }
      let text = Array(Seeds.text("seeds/" + name).utf8)
      #expect(article?.text.starts(with: text) == true)
    }
  }
}
