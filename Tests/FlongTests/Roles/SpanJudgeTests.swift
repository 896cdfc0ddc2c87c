import Testing

@testable import Flong

/// The runs that the seeds share, and those they print twice.
struct SpanJudgeTests {
  private let stripping = Stripping(Seeds.articles)

  private func texts(_ role: Role) -> [(a: String, b: String)] {
    stripping.analysis.spans.filter { $0.role == role }.map { span in
      func text(_ article: Int, _ bytes: Range<Int>) -> String {
        String(decoding: stripping.articles[article].text[bytes], as: UTF8.self)
      }
      return (text(span.a, span.aBytes), text(span.b, span.bBytes))
    }
  }

  @Test func aQuotationEndsAtItsMarks() throws {
    let quotations = texts(.quotation)
    #expect(quotations.count == 1)
    let quotation = try #require(quotations.first)
    #expect(
      quotation.a
        == "We are here to train the Nigerien army … (and) to develop military cooperation between Russia and Niger"
    )
    #expect(
      quotation.b
        == "We are here to train the Nigerien army ... (and) to develop military cooperation between Russia and Niger"
    )
  }

  @Test func echoesAndDoubledLinesAreSelfRepeats() {
    let repeats = texts(.selfRepeat)
    #expect(repeats.count == 3)
    #expect(repeats.allSatisfy { $0.a == $0.b })
    let starts = Set(repeats.map { $0.a.prefix(14) })
    #expect(starts == ["Military instr", "African leader", "Washington wor"])
  }

  @Test func theAppealIsOneRunHoweverItIsCut() throws {
    let appeals = texts(.appeal)
    #expect(appeals.count == 1)
    let appeal = try #require(appeals.first)
    #expect(appeal.a.hasPrefix("we have a small favor") && appeal.a.hasSuffix("Thank you"))
  }
}
