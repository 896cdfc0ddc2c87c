import FlongCore
import Testing

@testable import Flong

struct PairReportTests {
  private func line(_ pair: ArticlePair) -> String {
    var json = JSONWriter()
    PairReport(names: ResultNames(ids: ["x", "y\"", "z"])).write(pair, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func aPairIsOneLine() {
    let raw = ArticlePair.Measure(
      common: 2, distinctA: 3, distinctB: 2, framed: 3, frames: 4, wordsInCommon: 17)
    let cleaned = ArticlePair.Measure(
      common: 0, distinctA: 0, distinctB: 0, framed: 0, frames: 0, wordsInCommon: 0)
    let pair = ArticlePair(
      a: 0, b: 1, raw: raw, cleaned: cleaned, figures: nil, relation: .sharedWording)
    let expected = [
      #"{"a":"x","b":"y\"","relation":"shared-wording","joined":false,"score":0.00000"#,
      #""numbers":null,"raw":{"resemblance":0.66667,"containment_a":0.66667"#,
      #""containment_b":1.00000,"frame":0.75000,"shared_words":17}"#,
      #""cleaned":{"resemblance":0.00000,"containment_a":0.00000,"containment_b":0.00000"#,
      #""frame":0.00000,"shared_words":0}}"#,
    ]
    #expect(line(pair) == expected.joined(separator: ",") + "\n")
  }

  @Test func figuresAndRelationAreTold() {
    let revision = line(ArticlePair(0, 2, .revision, common: 60, different: 2))
    let figures = #""numbers":{"same":9,"different":2},"raw":"#
    #expect(revision.contains(#""relation":"revision","joined":true,"score":0.42857,"# + figures))
    let form = line(ArticlePair(0, 2, .sameForm, common: 60, different: 2))
    #expect(form.contains(#""relation":"same-form","joined":false,"score":0.00000,"#))
  }
}
