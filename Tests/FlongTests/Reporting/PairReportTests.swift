import FlongCore
import Testing

@testable import Flong

struct PairReportTests {
  @Test func aPairIsOneLine() {
    let raw = ArticlePair.Measure(
      resemblance: Ratio(1, 2), containmentA: Ratio(2, 3), containmentB: .one, sharedWords: 17)
    let cleaned = ArticlePair.Measure(
      resemblance: Ratio(0, 0), containmentA: .zero, containmentB: .zero, sharedWords: 0)
    var json = JSONWriter()
    PairReport(ids: ["x", "y\"", "z"])
      .write(ArticlePair(a: 0, b: 1, raw: raw, cleaned: cleaned), to: &json)
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":"x","b":"y\"","raw":{"resemblance":0.50000,"containment_a":0.66667,"#
        + #""containment_b":1.00000,"shared_words":17},"cleaned":{"resemblance":0.00000,"#
        + #""containment_a":0.00000,"containment_b":0.00000,"shared_words":0}}"# + "\n")
  }
}
