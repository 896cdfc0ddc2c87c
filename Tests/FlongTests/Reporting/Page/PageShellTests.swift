import FlongPage
import Foundation
import Testing

@testable import Flong

struct PageShellTests {
  private func page(_ json: String) -> String {
    String(decoding: PageShell.document([("data", Array(json.utf8))]), as: UTF8.self)
  }

  @Test func nothingInTheDataEndsItsElement() throws {
    let hostile = #"["</script><script>alert(1)</script>","<!--","]]>"]"#
    let page = page(hostile)
    #expect(!page.contains("alert(1)<"))
    let start = try #require(page.range(of: "id=\"data\">")).upperBound
    let end = try #require(page[start...].range(of: "</script>")).lowerBound
    let data = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8)) as? [String]
    #expect(data == ["</script><script>alert(1)</script>", "<!--", "]]>"])
    #expect(PageShell.sizeInPage(Array(hostile.utf8)) == page[start..<end].utf8.count)
  }

  @Test func thePolicyNamesTheScriptAndTheStyleAlone() throws {
    let page = page("[]")
    let policy = try #require(page.range(of: "Content-Security-Policy\" content=\"")).upperBound
    let text = page[policy...].prefix { $0 != "\"" }
    #expect(text.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(text.contains(SHA256.base64(PageFiles.script)))
    #expect(text.contains(SHA256.base64(PageFiles.style)))
    #expect(!text.contains("unsafe") && !text.contains("*"))
    // It rules only what comes behind it.
    #expect(try #require(page.range(of: "<style")).lowerBound > policy)
    #expect(page.components(separatedBy: "<script>").count == 2)
  }

  @Test func thePageNamesNoOtherAddress() {
    let own = String(decoding: PageFiles.script + PageFiles.style + PageFiles.body, as: UTF8.self)
      .replacing("http://www.w3.org/2000/svg", with: "")
    for word in ["http:", "https:", "url(", "@import", "innerHTML", "insertAdjacentHTML", "eval("] {
      #expect(!own.contains(word), "\(word)")
    }
  }

  @Test func noFileEndsTheScriptOrTheStyle() {
    #expect(!String(decoding: PageFiles.script, as: UTF8.self).lowercased().contains("</script"))
    #expect(!String(decoding: PageFiles.style, as: UTF8.self).lowercased().contains("</style"))
  }
}
