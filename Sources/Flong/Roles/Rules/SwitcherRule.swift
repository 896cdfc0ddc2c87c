internal import FlongCore

/// A line of nothing but language names or codes at an article's edge is a language switcher, even
/// where it stands once.
enum SwitcherRule {
  /// Lines from either end that count as the edge.
  static let edge = 4

  static func apply(
    _ view: ArticleView, article: Int, _ judge: Judge, to verdicts: inout [Verdict]
  ) {
    let count = view.units.count
    let text = judge.texts[article]
    var lines: [(unit: Int, names: Int)] = []
    text.withUnsafeBufferPointer { bytes in
      for i in view.units.indices where i < edge || i >= count - edge {
        let unit = view.units[i]
        guard unit.form.words <= 40, !unit.form.isProse,
          let names = judge.switcher.count(bytes[judge.corpus.sentences[unit.sentence].bytes])
        else { continue }
        lines.append((i, names))
      }
    }
    for line in lines {
      // One name alone is a word like any other; beside another it is a list.
      let neighbours = lines.contains { abs($0.unit - line.unit) == 1 }
      guard line.names >= 2 || neighbours, !verdicts[line.unit].isBoilerplate else { continue }
      verdicts[line.unit].isBoilerplate = true
      verdicts[line.unit].role = .navigation
      verdicts[line.unit].evidence.append(
        Evidence("switcher", 8, "nothing but language names at the article's edge"))
    }
  }
}
