import Testing

@testable import Flong

struct EvidenceTableTests {
  private func object(points: Int, _ detail: String) -> [UInt8] {
    Array(
      (#"{"points":\#(points),"margin":5,"confidence":0.62,"for":[{"name":"short","points":2,"#
        + #""detail":"\#(detail)"}],"against":[{"name":"prose","points":-3,"detail":"long"}],"#
        + #""missing":["date"]}"#).utf8)
  }

  @Test func equalReasonsAreWrittenOnce() {
    var table = EvidenceTable()
    #expect(table.number(of: object(points: 6, "2 words")) == 0)
    #expect(table.number(of: object(points: 7, "2 words")) == 1)
    #expect(table.number(of: object(points: 6, "2 words")) == 0)
    #expect(table.number(of: Array("null".utf8)) == nil)
    var json = JSONWriter()
    table.write(to: &json)
    let expected =
      #"{"texts":["short","2 words","prose","long"],"#
      + #""rows":[[6,5,0.62,[0,2,1,-3],["date"]],[7,5,0.62,[0,2,1,-3],["date"]]]}"#
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }
}
