import Testing

@testable import Flong

struct FormFellowsTests {
  private func relations(_ pairs: [ArticlePair]) -> [ArticleRelation] {
    var pairs = pairs
    FormFellows.apply(&pairs)
    return pairs.map(\.relation)
  }

  @Test func twoFillingsOfTheFormOfAThirdAreFellows() {
    let pairs = [
      ArticlePair(0, 1, .revision, common: 80, framed: 95, different: 1),
      ArticlePair(0, 2, .sameForm, common: 60, framed: 95, different: 3),
      ArticlePair(1, 2, .sameForm, common: 60, framed: 95, different: 3),
    ]
    #expect(relations(pairs) == [.sameForm, .sameForm, .sameForm])
  }

  @Test func oneFellowAloneProvesNothing() {
    let pairs = [
      ArticlePair(0, 1, .revision, common: 80, framed: 95, different: 1),
      ArticlePair(0, 2, .sameForm, common: 60, framed: 95, different: 3),
    ]
    #expect(relations(pairs) == [.revision, .sameForm])
  }

  @Test func copiesOfOneFillingStayReprints() {
    let pairs = [
      ArticlePair(0, 1, .reprint, common: 100),
      ArticlePair(0, 2, .sameForm, common: 60, framed: 95, different: 3),
      ArticlePair(1, 2, .sameForm, common: 60, framed: 95, different: 3),
    ]
    #expect(relations(pairs) == [.reprint, .sameForm, .sameForm])
  }

  @Test func versionsOfOneReportShareMoreThanTheForm() {
    let pairs = [
      ArticlePair(0, 1, .revision, common: 80, framed: 95, different: 1),
      ArticlePair(0, 2, .sameForm, common: 30, framed: 50, different: 9),
      ArticlePair(1, 2, .sameForm, common: 30, framed: 50, different: 9),
    ]
    #expect(relations(pairs) == [.revision, .sameForm, .sameForm])
  }
}
