/// Names what is repeated and stays: reprint, quotation, syndicated, self-repeat or incidental.
enum KeptRule {
  static func apply(
    _ view: ArticleView, article: Int, _ judge: Judge, to verdicts: inout [Verdict]
  ) {
    for i in view.units.indices where !verdicts[i].isBoilerplate {
      let unit = view.units[i]
      guard let cluster = unit.cluster else { continue }
      let row = judge.matches.clusters.clusters[cluster]
      if row.articles == 1 {
        verdicts[i].role = .selfRepeat
      } else if unit.isReprinted {
        verdicts[i].role = .reprint
      } else if unit.form.isQuoted && unit.form.words >= 5 {
        verdicts[i].role = .quotation
      } else if unit.form.isProse {
        verdicts[i].role = .syndicated
      } else {
        verdicts[i].role = .incidental
      }
    }
  }
}
