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
        _ = stands(sentence) { cluster in
          isOfPage[cluster] = true
          return false
        }
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

  /// Whether a cluster that a sentence may stand for, its own or its paragraph's, meets a condition.
  @inline(__always)
  private func stands(_ sentence: Int, for condition: (Int) -> Bool) -> Bool {
    if let own = matches.cluster(ofSentence: sentence), condition(own) { return true }
    let paragraph = Int(corpus.sentences[sentence].parent)
    return matches.cluster(ofParagraph: paragraph).map(condition) ?? false
  }
}
