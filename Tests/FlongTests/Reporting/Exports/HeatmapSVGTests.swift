import Testing

@testable import Flong

struct HeatmapSVGTests {
  private func text(_ names: [String], _ cells: [(Int, Int, Int, Int)]) -> String {
    let table = PairTable.sample(cells.map { (a: $0.0, b: $0.1, raw: $0.2, cleaned: $0.3) })
    let map = Heatmap(Neighbourhoods(articles: names.count, table))
    return String(decoding: HeatmapSVG(heatmap: map, names: names).bytes, as: UTF8.self)
  }

  @Test func cellsSayWhatTheyShow() {
    let svg = text(["First", "Second"], [(0, 1, 50_000, 25_000)])
    #expect(svg.contains("<title>First / Second: 0.50000</title>"))
    #expect(svg.contains("<title>Second / First: 0.25000</title>"))
    #expect(svg.contains(">Before stripping</text>") && svg.contains(">After stripping</text>"))
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
  }

  @Test func markupInNamesIsText() {
    let svg = text(["<script>alert(1)</script>", "a & \"b\"\u{0}\u{202E}"], [])
    #expect(!svg.contains("<script"))
    #expect(svg.contains("&lt;script&gt;"))
    #expect(svg.contains("a &amp; &quot;b&quot;\u{FFFD}\u{FFFD}"))
  }

  @Test func longNamesAreCutAndManyAreLeftOut() {
    let long = String(repeating: "x", count: 200)
    #expect(text([long, "y"], []).contains(">\(String(repeating: "x", count: 27))…</text>"))
    let many = text((0...HeatmapSVG.mostNamed).map { "name\($0)z" }, [])
    #expect(!many.contains(">name3z</text>") && many.contains("<title>name3z / name3z: 1.00000"))
  }
}
