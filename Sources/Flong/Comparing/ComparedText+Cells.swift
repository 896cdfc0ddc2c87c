internal import FlongCore

/// The shared runs of one side, by token.
struct RunMarks: Sendable {
  /// The number of the run, from 1, or 0.
  var run: [Int]
  /// Whether the token agrees with one on the other side.
  var agrees: [Bool]

  /// The marks of both sides.
  static func marks(_ comparison: Comparison) -> (a: RunMarks, b: RunMarks) {
    var a = RunMarks(count: comparison.wordsA)
    var b = RunMarks(count: comparison.wordsB)
    for (i, run) in comparison.runs.enumerated() {
      for token in run.a { a.run[token] = i + 1 }
      for token in run.b { b.run[token] = i + 1 }
      for pair in run.pairs {
        // Numbers hold a run together, but only equal ones agree.
        let isSame =
          comparison.textA.tokens.hashes[pair.a] == comparison.textB.tokens.hashes[pair.b]
        a.agrees[pair.a] = isSame
        b.agrees[pair.b] = isSame
      }
    }
    return (a, b)
  }

  private init(count: Int) {
    run = [Int](repeating: 0, count: count)
    agrees = [Bool](repeating: false, count: count)
  }

  func differs(_ token: Int) -> Bool { run[token] > 0 && !agrees[token] }
}

extension ComparedText {
  /// A paragraph with its shared runs between marks: `⟦1 We need your _urgent_ help⟧`.
  ///
  /// With colours the words that differ are underlined instead of marked.
  func cells(ofParagraph paragraph: Int, _ marks: RunMarks, colour: Bool) -> [Cell] {
    let own = tokens(ofParagraph: paragraph)
    var cells: [Cell] = []
    var end = Int(paragraphs[paragraph].start)
    var last: Int?
    for token in own {
      let run = marks.run[token]
      let differs = marks.differs(token)
      let continues = last.map { marks.run[$0] == run } ?? false
      let before = last.map { marks.differs($0) } ?? false
      let start = Int(tokens.starts[token])
      let ink = Cell.Ink(run: continues ? run : 0, differs: continues && before && differs)
      if !colour && before && !(continues && differs) { cells += underscore(marks, last) }
      if let last, !continues, marks.run[last] > 0 { cells += closing(marks.run[last]) }
      cells += Cell.cells(bytes[end..<start], ink)
      if !continues && run > 0 { cells += opening(run) }
      if !colour && differs && !(continues && before) { cells += underscore(marks, token) }
      end = Int(tokens.ends[token])
      cells += Cell.cells(bytes[start..<end], Cell.Ink(run: run, differs: differs))
      last = token
    }
    if let last {
      if !colour && marks.differs(last) { cells += underscore(marks, last) }
      if marks.run[last] > 0 { cells += closing(marks.run[last]) }
    }
    return cells + Cell.cells(bytes[end..<Int(paragraphs[paragraph].end)], .plain)
  }

  private func opening(_ run: Int) -> [Cell] {
    Cell.cells("⟦\(run)\u{A0}", Cell.Ink(run: run, isBold: true))
  }

  private func closing(_ run: Int) -> [Cell] {
    Cell.cells("⟧", Cell.Ink(run: run, isBold: true))
  }

  private func underscore(_ marks: RunMarks, _ token: Int?) -> [Cell] {
    Cell.cells("_", Cell.Ink(run: token.map { marks.run[$0] } ?? 0))
  }
}
