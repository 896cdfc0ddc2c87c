import Testing

@testable import Flong

struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func separatesKeysAndValues() {
    let text = written { json in
      json.beginObject()
      json.key("a")
      json.integer(-12)
      json.key("b")
      json.beginArray()
      json.beginArray()
      json.endArray()
      json.boolean(true)
      json.null()
      json.beginObject()
      json.endObject()
      json.endArray()
      json.key("c")
      json.raw("[1]".utf8)
      json.endObject()
      json.newline()
      json.string("next")
    }
    #expect(text == #"{"a":-12,"b":[[],true,null,{}],"c":[1]}"# + "\n\"next\"")
  }

  @Test func escapesWhatJSONAndJavaScriptDemand() {
    #expect(
      written {
        $0.string("\"\\/\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}é\u{2027}\u{2028}\u{2029}\u{202A}😀")
      }
        == #""\"\\/\b\t\n\f\r\u0000\u001f"# + "\u{7F}é\u{2027}" + #"\u2028\u2029"#
        + "\u{202A}😀\"")
  }

  @Test func escapesSoThatDecodingGivesTheSame() throws {
    for seed in 0..<50 as Range<UInt64> {
      var source = RandomCorpus(seed: seed)
      let text = Array(source.text(length: 100).utf8)
      #expect(try JSONString.unescape(JSONWriter.escape(text[...]).span) == text)
    }
  }

  @Test(arguments: [
    (1, 3, 5, "0.33333"), (2, 3, 5, "0.66667"), (1, 1, 5, "1.00000"), (0, 7, 2, "0.00"),
    (1, 2, 0, "1"), (-1, 2, 0, "-1"), (-1, 3, 0, "0"), (5, 1000, 2, "0.01"), (99, 100, 1, "1.0"),
    (-7, 4, 1, "-1.8"), (123_456_789_012, 1, 3, "123456789012.000"), (1, Int.max, 5, "0.00000"),
  ])
  func writesRatiosWithIntegersAlone(top: Int, bottom: Int, decimals: Int, text: String) {
    #expect(written { $0.ratio(top, bottom, decimals: decimals) } == text)
  }
}
