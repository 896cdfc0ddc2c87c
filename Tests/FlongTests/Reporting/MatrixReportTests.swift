import FlongCore
import Testing

@testable import Flong

struct MatrixReportTests {
  private func pair(_ a: Int, _ b: Int, raw: Ratio, cleaned: Ratio) -> ArticlePair {
    func measure(_ ratio: Ratio) -> ArticlePair.Measure {
      ArticlePair.Measure(
        resemblance: ratio, containmentA: .one, containmentB: .one, frame: ratio, sharedWords: 0)
    }
    return ArticlePair(
      a: a, b: b, raw: measure(raw), cleaned: measure(cleaned), agreement: nil,
      relation: .sharedWording)
  }

  private func table(_ ids: [String], _ pairs: [ArticlePair] = []) -> String {
    String(decoding: MatrixReport(ids: ids, pairs: pairs).table(\.raw), as: UTF8.self)
  }

  @Test func theTableIsSquareAndSymmetric() {
    let pair = pair(0, 2, raw: Ratio(1, 3), cleaned: Ratio(2, 3))
    let report = MatrixReport(ids: ["x", "y", "z"], pairs: [pair])
    let rows = [
      "id,x,y,z", "x,1.00000,0.00000,0.33333", "y,0.00000,1.00000,0.00000",
      "z,0.33333,0.00000,1.00000", "",
    ]
    #expect(String(decoding: report.table(\.raw), as: UTF8.self) == rows.joined(separator: "\r\n"))
    let cleaned = String(decoding: report.table(\.cleaned), as: UTF8.self)
    #expect(cleaned == rows.joined(separator: "\r\n").replacing("0.33333", with: "0.66667"))
  }

  @Test func emptyArticlesResembleNothing() {
    let pair = pair(0, 1, raw: Ratio(0, 0), cleaned: Ratio(0, 0))
    #expect(table(["x", "y"], [pair]).contains("x,1.00000,0.00000\r\n"))
    #expect(table([]) == "id\r\n")
  }

  @Test(
    arguments: [
      ("plain id", "plain id"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("a\rb", "\"a\rb\""), ("é", "é"),
    ])
  func fieldsAreQuotedWhereTheyNeedIt(id: String, field: String) {
    #expect(table([id]) == "id,\(field)\r\n\(field),1.00000\r\n")
  }

  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("+7", "'+7"), ("-7", "'-7"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\tx", "'\tx"), ("=A,B", "\"'=A,B\""), ("\r=1", "\"'\r=1\""), ("a=1", "a=1"),
    ])
  func formulasAreDisarmed(id: String, field: String) {
    #expect(table([id]) == "id,\(field)\r\n\(field),1.00000\r\n")
  }
}
