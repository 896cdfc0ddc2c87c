import Testing

@testable import Flong

struct EvidenceJSONTests {
  private func json(_ evidence: [Evidence], missing: [String] = []) -> String {
    var json = JSONWriter()
    VerdictTable([Verdict(evidence: evidence)]).writeEvidence(
      of: 0, to: &json, missing: missing)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func bothSidesAreListedWithTheirSum() {
    let evidence = [Evidence("repeated", 6, "in 9"), Evidence("prose", -5, "a \"sentence\"")]
    #expect(
      json(evidence)
        == #"{"points":1,"margin":\#(Judge.margin),"confidence":0.38,"for":[{"name":"repeated","points":6,"#
        + #""detail":"in 9"}],"against":[{"name":"prose","points":-5,"detail":"a \"sentence\""}],"#
        + #""missing":[]}"#)
  }

  @Test func whatWasNotOfferedIsNamed() {
    #expect(
      json([], missing: ["source"])
        == #"{"points":0,"margin":\#(Judge.margin),"confidence":0.50,"for":[],"against":[],"missing":["source"]}"#
    )
  }
}
