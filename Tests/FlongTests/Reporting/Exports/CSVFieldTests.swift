import Testing

@testable import Flong

struct CSVFieldTests {
  private func field(_ text: String) -> String {
    var out = ByteBuffer()
    CSVField.append(text.utf8, to: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("plain id", "plain id"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("a\rb", "\"a\rb\""), ("é", "é"), ("", ""),
    ])
  func fieldsAreQuotedWhereTheyNeedIt(text: String, expected: String) {
    #expect(field(text) == expected)
  }

  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("+7", "'+7"), ("-7", "'-7"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\tx", "'\tx"), ("=A,B", "\"'=A,B\""), ("\r=1", "\"'\r=1\""), ("a=1", "a=1"),
    ])
  func formulasAreDisarmed(text: String, expected: String) { #expect(field(text) == expected) }
}
