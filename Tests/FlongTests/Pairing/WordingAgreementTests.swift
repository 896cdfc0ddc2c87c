import FlongCore
import Testing

@testable import Flong

struct WordingAgreementTests {
  private func agreement(_ a: String, _ b: String) -> WordingAgreement {
    WordingAgreement(
      Tokeniser().tokens(of: Array(a.utf8)).hashes, Tokeniser().tokens(of: Array(b.utf8)).hashes)
  }

  @Test func figuresInTheSamePlaceAreHeldAgainstEachOther() {
    let found = agreement(
      "The yield rose to 12 pct from 9 pct on sales of 40 million crowns",
      "The yield rose to 13 pct from 9 pct on sales of 44 million crowns")
    #expect(found.figures.same == 1 && found.figures.different == 2 && found.matched == 15)
    #expect(found.runsA == [0..<15] && found.runsB == [0..<15])
  }

  @Test func aFigureOfSeveralNumbersIsOne() {
    let base = "The average rate for the day was 6 3/16 pct, said the bank of issue"
    #expect(agreement(base, base).figures.same == 1)
    let other = agreement(base, base.replacing("3/16", with: "5/16"))
    #expect(other.figures.same == 0 && other.figures.different == 1)
  }

  @Test func aFigureThatFacesAWordDiffers() {
    let base = "The bank of issue sold 2 billion crowns of paper in the market today"
    #expect(agreement(base, base.replacing("2", with: "two")).figures.different == 1)
    #expect(agreement(base, base.replacing("sold 2", with: "sold about 2")).figures.different == 0)
  }

  @Test func whatStandsElsewhereIsFoundThere() {
    let (first, second) = (
      "On Monday 7 ships left the eastern harbour. ",
      "On Friday 9 boats reached the northern quay. "
    )
    let found = agreement(first + second, second + first)
    #expect(found.figures.same == 2 && found.figures.different == 0)
  }

  @Test func articlesOpenApartWhereNeitherBeginsInTheOther() {
    let notice = "opens a second mill in the valley of the river next year"
    #expect(agreement("Quarry Works \(notice)", "Borough Dairies \(notice)").opensApart)
    #expect(!agreement("Quarry Works \(notice)", "Corrected: Quarry Works \(notice)").opensApart)
    #expect(!agreement("Quarry Works \(notice)", "Quarry Dairies \(notice)").opensApart)
  }

  @Test func longTablesAreLinedUpInPart() {
    let table = (0..<5_000).map { "row \($0)" }.joined(separator: " ")
    #expect(agreement(table, table).matched == WordingAgreement.longest)
  }
}
