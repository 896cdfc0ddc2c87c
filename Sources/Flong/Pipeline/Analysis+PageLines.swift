internal import FlongCore

extension Analysis {
  /// The lines that the page model judges, in order: what it is fitted on.
  ///
  /// `articles` are those that were analysed.
  ///
  /// - Complexity: That of judging once more.
  public func pageLines(of articles: [Article], jobs: Int) -> [PageLine] {
    let workers = Workers(jobs: jobs)
    let judge = Judge(articles, corpus, matches, facts, reprints, UserVerdicts(), workers: workers)
    return workers.flatMap(articles.count, grain: 32) { range in
      range.flatMap { judge.pageLines(article: $0) }
    }
  }
}

extension Judge {
  fileprivate func pageLines(article: Int) -> [PageLine] {
    let view = view(article: article)
    guard let layout = PageLayout.ofPage(view) else { return [] }
    let facts = PageFacts(view, layout, places)
    let company = Company(view)
    let shared = SharedProse(view, company)
    return view.units.indices.compactMap { i in
      let unit = view.units[i]
      guard unit.isRepeated, !MarkRule.applies(unit) else { return nil }
      let values = facts.values(i)
      var evidence: [Evidence] = []
      PageRule.weigh(view, i, facts, company, into: &evidence)
      SharedProseRule.weigh(view, i, shared, company, into: &evidence)
      let points = evidence.reduce(0) { $0 + $1.points }
      return PageLine(
        article: article, bytes: corpus.sentences[unit.sentence].bytes, values: values,
        points: points - PageRule.points(PageModel.standard.contributions(values)))
    }
  }
}
