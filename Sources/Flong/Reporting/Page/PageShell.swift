internal import FlongPage
internal import Glibc

/// The page around the data: one document that runs one script, applies one style sheet and loads
/// nothing.
enum PageShell {
  /// The name of the page in the output.
  static let fileName = "report.html"

  /// The document with `blocks` of JSON, each in an element with its name as id.
  static func document(_ blocks: [(name: String, json: [UInt8])]) -> [UInt8] {
    let script = PageFiles.script
    let style = PageFiles.style
    var page: [UInt8] = []
    page.reserveCapacity(
      blocks.reduce(script.count + style.count + 8_192) { $0 + $1.json.count + 128 })
    // The policy comes before anything that it rules.
    page += "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n".utf8
    page +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy(script, style))\">\n".utf8
    page += PageFiles.head
    page += "<style>".utf8
    page += style
    page += "</style>\n</head>\n".utf8
    page += PageFiles.body
    for block in blocks {
      page += "<script type=\"application/json\" id=\"\(block.name)\">".utf8
      append(block.json, to: &page)
      page += "</script>\n".utf8
    }
    page += "<script>".utf8
    page += script
    page += "</script>\n</body>\n</html>\n".utf8
    return page
  }

  /// Nothing may load, run or style but what is named by its hash; no form, frame or base either.
  static func policy(_ script: [UInt8], _ style: [UInt8]) -> String {
    "default-src 'none'; script-src 'sha256-\(SHA256.base64(script))'; "
      + "style-src 'sha256-\(SHA256.base64(style))'; base-uri 'none'; form-action 'none'"
  }

  /// Appends JSON so that no string in it can end its element or start a comment: `<` stands in
  /// strings alone, and is written as `\u003c`.
  static func append(_ json: [UInt8], to page: inout [UInt8]) {
    json.withUnsafeBytes { json in
      var rest = json
      while let base = rest.baseAddress,
        let found = memchr(base, Int32(UInt8(ascii: "<")), rest.count)
      {
        let length = UnsafeRawPointer(found) - base
        page += rest[..<length]
        page += "\\u003c".utf8
        rest = UnsafeRawBufferPointer(rebasing: rest[(length + 1)...])
      }
      page += rest
    }
  }

  /// The bytes that JSON takes up in the page.
  static func sizeInPage(_ json: [UInt8]) -> Int {
    json.count + 5 * json.count { $0 == UInt8(ascii: "<") }
  }
}
