@testable import FlongEvaluation

extension ExampleSet {
  /// The lines of the menu: all but the last are scored.
  static let menu = [
    "-Harbour news", "-Weather map", "-All trains", "-Book shop", "-City hall", "-Sport on Sunday",
    "-Letters to us", "-Old photographs", "-Cinema tonight", "?Crossword",
  ]

  /// Web pages of sources with five articles each: a menu, sentences of their own, and the subheading
  /// "What comes next" between them.
  static func pages(sources: Int) -> LabelledSet {
    let names = "north south east west upper lower inner outer".split(separator: " ")
    let words =
      "bridge crack pillar ferry otter judge snow choir market roof coast comet tram union"
      .split(separator: " ")
    let articles = (0..<sources * 5).map { number in
      let draw = Draw("pages", article: "\(number)")
      func sentence(_ place: Int) -> String {
        let drawn = (0..<14).map { words[draw.number(20 * place + $0, below: words.count)] }
        return "+The " + drawn.joined(separator: " ") + " \(number) \(place)."
      }
      return menu + [sentence(0), sentence(1), "+What comes next", sentence(2), sentence(3)]
    }
    return make(
      articles, sources: articles.indices.map { String(names[$0 / 5]) }, separator: "\n")
  }
}
