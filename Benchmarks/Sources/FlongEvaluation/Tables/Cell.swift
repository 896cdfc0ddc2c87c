/// A value of a table.
enum Cell: Sendable, Equatable {
  case text(String)
  case count(Int)
  /// Shown in percent; nil where there is nothing to share.
  case share(Double?)
  /// A share and how far it lies from another one.
  case change(Double?, from: Double?)
  /// A resemblance or an error, from 0 to 1.
  case decimal(Double?)

  var isNumber: Bool { if case .text = self { false } else { true } }

  /// As it stands in a Markdown table.
  var markdown: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .share(let share): share.map { Cell.fixed($0 * 100, decimals: 2) } ?? "–"
    case .decimal(let value): value.map { Cell.fixed($0, decimals: 4) } ?? "–"
    case .change(let share, let from):
      if let share, let from {
        Cell.fixed(share * 100, decimals: 2) + " (" + Cell.signed((share - from) * 100) + ")"
      } else {
        Cell.share(share).markdown
      }
    }
  }

  private static func signed(_ value: Double) -> String {
    let text = fixed(abs(value), decimals: 2)
    if text == "0.00" { return "±0.00" }
    return (value < 0 ? "−" : "+") + text
  }

  private static func fixed(_ value: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let digits = String(scaled % scale)
    let sign = value < 0 && scaled > 0 ? "−" : ""
    return sign + String(scaled / scale) + "."
      + String(repeating: "0", count: decimals - digits.count) + digits
  }
}

extension Cell: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .count(let count): try container.encode(count)
    case .share(let value), .decimal(let value), .change(let value, _):
      try container.encode(value)
    }
  }
}
