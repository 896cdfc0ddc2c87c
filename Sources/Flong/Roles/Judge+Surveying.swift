extension Judge {
  /// Looks where the copies of all lines of web pages stand; pages can be judged only then.
  ///
  /// Few articles print what a page prints, and the others are not looked at, unless most are pages.
  ///
  /// - Complexity: O(sentences), and a view of each article that has a wording in common with a page.
  func surveying(_ workers: Workers) -> Judge {
    let count = titles.count
    let pages = workers.flatMap(count, grain: 256) { $0.filter(mayBePage) }
    guard !pages.isEmpty else { return self }
    var isOfPage = [Bool](repeating: false, count: matches.clusters.clusters.count)
    for page in pages {
      for sentence in corpus.sentences(ofArticle: page) {
        forEachCluster(ofSentence: sentence) { isOfPage[$0] = true }
      }
    }
    let (all, isAsked) = (isOfPage.count, isOfPage)
    let articles = workers.flatMap(count, grain: 256) { range in
      range.filter { article in
        corpus.sentences(ofArticle: article).contains { stands($0) { isAsked[$0] } }
      }
    }
    var judge = self
    judge.places = CopyPlaces(articles: articles, clusters: all, workers: workers, view: view)
    return judge
  }

  /// Whether an article has as many repeated lines as a page; not all that do are pages.
  private func mayBePage(_ article: Int) -> Bool {
    let lines = corpus.sentences(ofArticle: article).count {
      !facts.forms[$0].isProse && stands($0) { _ in true }
    }
    return lines >= PageLayout.leastLines
  }

  /// Visits the clusters that a sentence may stand for: its own and its paragraph's.
  @inline(__always)
  private func forEachCluster(ofSentence sentence: Int, _ visit: (Int) -> Void) {
    if let own = matches.cluster(ofSentence: sentence) { visit(own) }
    let paragraph = Int(corpus.sentences[sentence].parent)
    if let shared = matches.cluster(ofParagraph: paragraph) { visit(shared) }
  }

  /// Whether one of the clusters that a sentence may stand for meets a condition.
  @inline(__always)
  private func stands(_ sentence: Int, for condition: (Int) -> Bool) -> Bool {
    var isMet = false
    forEachCluster(ofSentence: sentence) { isMet = isMet || condition($0) }
    return isMet
  }
}
