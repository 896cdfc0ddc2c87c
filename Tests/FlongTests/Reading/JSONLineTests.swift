import Foundation
import Testing

@testable import Flong

struct JSONLineTests {
  private func scan(_ line: String, _ fields: [String] = ["text", "id"]) throws -> [String?] {
    var scanner = JSONLine(fields: fields)
    let bytes = Array(line.utf8)
    try scanner.scan(bytes.span)
    return scanner.values.map { $0.map { String(decoding: bytes[$0.range], as: UTF8.self) } }
  }

  @Test func findsFieldsOfTheTopLevelOnly() throws {
    #expect(
      try scan(#" {"a":{"text":[{"id":1}]},"id":-1.5E+7,"b":[[],{},[{}]],"text":"x\"y"} "#)
        == [#"x\"y"#, "-1.5E+7"])
    #expect(try scan("{}") == [nil, nil])
    #expect(try scan("{ }\r\n") == [nil, nil])
  }

  @Test func knowsKeysWithEscapes() throws {
    #expect(try scan(#"{"te\u0078t":"a","\ud83d":1,"i\u0064":"b"}"#) == ["a", "b"])
  }

  @Test func tellsKindsAndEscapes() throws {
    var scanner = JSONLine(fields: ["a", "b", "c", "d", "e", "f"])
    let line = Array(#"{"a":"x","b":"\n","c":[1],"d":{},"e":false,"f":null}"#.utf8)
    try scanner.scan(line.span)
    #expect(scanner.values.map(\.?.kind) == [.string, .string, .array, .object, .boolean, .null])
    #expect(scanner.values.map(\.?.isEscaped) == [false, true, false, false, false, false])
    try scanner.scan(Array("{}".utf8).span)
    #expect(scanner.values.allSatisfy { $0 == nil })
  }

  @Test func readsWhatPythonWrites() throws {
    #expect(try scan(#"{"x":NaN,"id":-Infinity,"y":Infinity}"#)[1] == "-Infinity")
  }

  @Test(arguments: [
    ("", 0), ("x", 0), ("{", 1), (#"{"a""#, 4), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7),
    (#"{"a":01}"#, 6), (#"{"a":1.}"#, 7), (#"{"a":+1}"#, 5), (#"{"a":1e}"#, 7),
    (#"{"a":tru}"#, 8), (#"{"a":[1,]}"#, 8), (#"{"a":[1}"#, 7), (#"{"a":{"b"}}"#, 9),
    (#"{"a":{"b":1,}}"#, 12), (#"{"a":"\u12g4"}"#, 10), (#"{"a":"\"#, 7), (#"{a:1}"#, 1),
    (#"{"a":1}{"#, 7), (#"{"a":{1:2}}"#, 6), (#"{"a":[[[["#, 9), (#"{"a":-}"#, 6),
  ])
  func namesTheByteOfAFault(line: String, byte: Int) {
    let fault = #expect(throws: JSONFault.self) { try scan(line) }
    #expect(fault?.byte == byte)
  }

  @Test func doesNotRecurse() throws {
    let depth = 200_000
    let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try scan("{\"a\":\(nested),\"id\":1}") == [nil, "1"])
  }

  @Test func stopsStringsAtEveryAlignment() throws {
    for length in 0..<40 {
      for special in ["\\n", "\\\"", "é", "\u{80}", "\u{7F}", "😀"] {
        let text = String(repeating: "x", count: length) + special + "!"
        #expect(try scan("{\"text\":\"\(text)\",\"id\":\"i\"}") == [text, "i"])
      }
      let prefix = "{\"text\":\"" + String(repeating: "x", count: length)
      let fault = #expect(throws: JSONFault.self) { try scan(prefix + "\u{1F}abcdefgh\"}") }
      #expect(fault?.byte == prefix.utf8.count)
    }
  }

  @Test func agreesWithFoundationOnRandomDamage() throws {
    var random = SeededGenerator(seed: 7)
    let good = Array(#"{"a":[1,-2.5e3,{"b":"x\u00e9\"y"},null],"text":"t","c":true}"#.utf8)
    for _ in 0..<3000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(good.randomElement(using: &random)!, at: index)
        default: bytes[index] = good.randomElement(using: &random)!
        }
      }
      var scanner = JSONLine(fields: ["nothing"])
      let isGood = (try? scanner.scan(bytes.span)) != nil
      let parsed = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
      // Foundation forgives a comma before a closing bracket; RFC 8259 does not.
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains(",}") || text.contains(",]") { continue }
      #expect(isGood == (parsed != nil), "\(text)")
    }
  }
}
