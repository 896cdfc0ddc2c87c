@testable import Flong

/// A made-up collection with everything that a run tells apart: appeals, menus, agency copy, reprints,
/// near-duplicates and repetition inside articles.
enum NewsFolder {
  static func articles(_ count: Int, seed: UInt64) -> [Article] {
    var prose = Prose(seed: seed)
    let agency = (0..<12).map { _ in prose.sentence(14) }
    let menus = (0..<5).map { _ in prose.words(2).joined(separator: " ") }
    let body = (0..<6).map { _ in prose.sentence(15) }
    return (0..<count).map { number in
      let outlet = "outlet\(number % 5).com"
      var paragraphs = [menus[number % 5], prose.paragraph(prose.number(in: 1...3))]
      if number % 4 == 0 { paragraphs.append(agency[number % 12] + " " + prose.sentence()) }
      if number % 7 == 0 { paragraphs.append(agency[number % 12].replacing(".", with: " again.")) }
      if number % 50 < 2 { paragraphs += body }
      if number % 9 == 0 { paragraphs.append(paragraphs[1]) }
      paragraphs.append(prose.paragraph(2))
      paragraphs.append(
        "Please donate $\(prose.number(in: 2...9)) and support our journalism, reader number "
          + "\(number) of \(outlet).")
      if number % 3 == 0 { paragraphs += ["Read more", "Share"] }
      return Article(
        id: "news/\(number)", source: outlet,
        text: Array(paragraphs.joined(separator: number % 2 == 0 ? "\n\n" : "\r\n\r\n").utf8),
        origin: .file(number))
    }
  }
}
