/// The heatmap as SVG: before stripping on the left, after it on the right, each cell with its articles
/// and value as a tooltip, and names where there is room for them.
struct HeatmapSVG {
  /// The most articles whose cells are drawn one by one, and the most that are named at the edge.
  static let largest = 300
  static let mostNamed = 60

  private static let panel = 480
  private static let margin = 24
  private static let longestName = 28

  let heatmap: Heatmap
  /// Names of all articles of the run.
  let names: [String]

  var bytes: [UInt8] {
    let count = heatmap.count
    let isNamed = count <= HeatmapSVG.mostNamed
    let label = isNamed ? 200 : 0
    let width = 2 * HeatmapSVG.panel + 3 * HeatmapSVG.margin + label
    let height = HeatmapSVG.panel + 2 * HeatmapSVG.margin + 60 + label
    var out = ByteBuffer()
    out.append(
      text: """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
        viewBox="0 0 \(width) \(height)" font-family="sans-serif" font-size="12" role="img">
        <title>Resemblance of \(count) articles, before and after stripping</title>
        <rect width="\(width)" height="\(height)" fill="#ffffff"/>

        """)
    for (number, values) in [heatmap.raw, heatmap.cleaned].enumerated() {
      let x = label + HeatmapSVG.margin + number * (HeatmapSVG.panel + HeatmapSVG.margin)
      let y = HeatmapSVG.margin + 20
      out.append(text: "<text x=\"\(x)\" y=\"\(y - 8)\" font-weight=\"bold\">")
      out.append(text: number == 0 ? "Before stripping" : "After stripping")
      out.append(text: "</text>\n")
      append(values, x: x, y: y, hasRowNames: isNamed && number == 0, isNamed, to: &out)
    }
    appendScale(x: label + HeatmapSVG.margin, y: height - 34, to: &out)
    out.append("</svg>\n")
    return out.bytes
  }

  private func append(
    _ values: [Int], x: Int, y: Int, hasRowNames: Bool, _ isNamed: Bool, to out: inout ByteBuffer
  ) {
    let count = heatmap.count
    let panel = HeatmapSVG.panel
    // Hundredths of a unit, so that cells meet without gaps on every renderer.
    func edge(_ i: Int) -> Int { i * panel * 100 / max(1, count) }
    func unit(_ hundredths: Int) -> String {
      let rest = hundredths % 100
      return rest == 0
        ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
    out.append(text: "<g transform=\"translate(\(x) \(y))\" shape-rendering=\"crispEdges\">\n")
    out.append(text: "<rect width=\"\(panel)\" height=\"\(panel)\" stroke=\"#808080\" ")
    out.append(text: "fill=\"\(HeatColour.colour(0).hexadecimal)\"/>\n")
    let titles = heatmap.order.map { Array(HeatmapSVG.escaped(names[$0]).utf8) }
    for row in 0..<count {
      for column in 0..<count where values[row * count + column] > 0 {
        let value = values[row * count + column]
        out.append(text: "<rect x=\"\(unit(edge(column)))\" y=\"\(unit(edge(row)))\" ")
        out.append(text: "width=\"\(unit(edge(column + 1) - edge(column)))\" ")
        out.append(text: "height=\"\(unit(edge(row + 1) - edge(row)))\" ")
        out.append(text: "fill=\"\(HeatColour.colour(value).hexadecimal)\"><title>")
        out.append(contentsOf: titles[row])
        out.append(" / ")
        out.append(contentsOf: titles[column])
        out.append(": ")
        out.append(resemblance: value)
        out.append("</title></rect>\n")
      }
    }
    out.append(text: "</g>\n")
    guard isNamed else { return }
    for i in 0..<count {
      let middle = (edge(i) + edge(i + 1)) / 2
      let name = HeatmapSVG.escaped(HeatmapSVG.short(names[heatmap.order[i]]))
      if hasRowNames {
        out.append(
          text: "<text x=\"\(x - 6)\" y=\"\(unit(y * 100 + middle + 400))\" text-anchor=\"end\">")
        out.append(text: name + "</text>\n")
      }
      out.append(
        text: "<text transform=\"translate(\(unit(x * 100 + middle + 400)) \(y + panel + 6)) ")
      out.append(text: "rotate(-90)\" text-anchor=\"end\">" + name + "</text>\n")
    }
  }

  private func appendScale(x: Int, y: Int, to out: inout ByteBuffer) {
    for step in 0...10 {
      let colour = HeatColour.colour(step * Resemblances.one / 10).hexadecimal
      out.append(
        text:
          "<rect x=\"\(x + step * 24)\" y=\"\(y)\" width=\"24\" height=\"12\" fill=\"\(colour)\"/>")
    }
    out.append(text: "\n<text x=\"\(x)\" y=\"\(y + 26)\">0</text>")
    out.append(
      text: "<text x=\"\(x + 264)\" y=\"\(y + 26)\" text-anchor=\"end\">1: the same words</text>\n")
  }

  /// At most so many characters.
  private static func short(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard scalars.count > longestName else { return name }
    return String(String.UnicodeScalarView(scalars.prefix(longestName - 1))) + "…"
  }

  /// Text of XML 1.0: markup escaped, and what XML cannot hold, or what would turn the line around,
  /// replaced.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": out += "&lt;".unicodeScalars
      case ">": out += "&gt;".unicodeScalars
      case "&": out += "&amp;".unicodeScalars
      case "\"": out += "&quot;".unicodeScalars
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        out.append("\u{FFFD}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
