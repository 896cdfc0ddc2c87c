internal import FlongCore

/// Finds runs of words that stand in two articles, or twice in one, wherever their paragraphs end:
/// anchors propose, alignment decides.
struct SpanFinder: Sendable {
  /// A run of one article and the earlier run it repeats.
  struct Found: Sendable {
    private let articles: (own: UInt32, other: UInt32)
    private let starts: (a: UInt32, b: UInt32)
    private let ends: (a: UInt32, b: UInt32)
    private let matched: UInt32

    init(article: Int, other: Int, match: SpanMatch) {
      articles = (UInt32(article), UInt32(other))
      starts = (UInt32(match.aStart), UInt32(match.bStart))
      ends = (UInt32(match.aEnd), UInt32(match.bEnd))
      matched = UInt32(match.matched)
    }

    /// The later article.
    var article: Int { Int(articles.own) }
    /// The earlier article, or the same.
    var other: Int { Int(articles.other) }
    /// Token ranges: `a` in `article`, `b` in `other`.
    var match: SpanMatch {
      SpanMatch(
        aStart: Int(starts.a), aEnd: Int(ends.a), bStart: Int(starts.b), bEnd: Int(ends.b),
        matched: Int(matched))
    }
  }

  /// Bytes that the run may take, if they are limited; the filter of anchors takes half at most.
  var memory: Int?
  let winnower = Winnower.standard
  let aligner = Aligner()

  /// All repeated runs, by article and place.
  ///
  /// - Complexity: O(tokens), links instead of pairs.
  func find(_ corpus: SegmentedCorpus, workers: Workers) -> [Found] {
    let links = Links(anchors(corpus, workers: workers), corpus)
    return workers.flatMap(corpus.articleCount, grain: 64) { range in
      corpus.prefetchPages(ofArticles: range)
      var found: [Found] = []
      for article in range { find(in: article, corpus, links, to: &found) }
      return found
    }
  }

  /// The anchors that come more than once, and a few others.
  private func anchors(_ corpus: SegmentedCorpus, workers: Workers) -> AnchorIndex {
    // Each window of anchors has one, or shares it with the next.
    let filter = RepeatFilter(expecting: corpus.tokens.count / 2, within: memory)
    // Made twice, as most stand nowhere else and would be held in vain.
    workers.forEach(corpus.articleCount, grain: 64) { range in
      filter.insert(anchors(range, corpus).keys, alone: workers.jobs == 1)
    }
    let repeats = workers.map(corpus.articleCount, grain: 64) { range in
      let (all, places) = anchors(range, corpus)
      var keys: [UInt64] = []
      var positions: [UInt32] = []
      var isRepeat: [Bool] = []
      filter.mayRepeat(all, into: &isRepeat)
      let count = isRepeat.count { $0 }
      keys.reserveCapacity(count)
      positions.reserveCapacity(count)
      for i in isRepeat.indices where isRepeat[i] {
        keys.append(all[i])
        positions.append(places[i])
      }
      return AnchorIndex.Part(keys: keys, positions: positions)
    }
    return AnchorIndex(repeats, run: workers.forEach)
  }

  /// All anchors of some articles.
  private func anchors(
    _ articles: Range<Int>, _ corpus: SegmentedCorpus
  ) -> (keys: [UInt64], positions: [UInt32]) {
    corpus.prefetchPages(ofArticles: articles)
    var keys: [UInt64] = []
    var positions: [UInt32] = []
    var folded: [UInt64] = []
    var scratch: [UInt64] = []
    for article in articles {
      let tokens = corpus.tokens(ofArticle: article)
      corpus.tokens.read(tokens, .slots, into: &folded)
      folded.withUnsafeBufferPointer {
        winnower.append(
          $0, offset: UInt32(tokens.lowerBound), keys: &keys, positions: &positions,
          scratch: &scratch)
      }
    }
    return (keys, positions)
  }

  /// The linked anchors, with the article of any token.
  private struct Links: Sendable {
    let anchors: AnchorIndex
    /// First token of each article, and the end of the last.
    let bounds: [Int]
    /// The article of every `stride`-th token.
    private let articles: [UInt32]
    private static let stride = 256

    init(_ anchors: AnchorIndex, _ corpus: SegmentedCorpus) {
      self.anchors = anchors
      var bounds = [0]
      for article in 0..<corpus.articleCount {
        let tokens = corpus.tokens(ofArticle: article)
        bounds.append(tokens.isEmpty ? bounds[bounds.count - 1] : tokens.upperBound)
      }
      self.bounds = bounds
      var article = 0
      articles = Swift.stride(from: 0, to: bounds[corpus.articleCount], by: Links.stride).map {
        while bounds[article + 1] <= $0 { article += 1 }
        return UInt32(article)
      }
    }

    func tokens(_ article: Int) -> Range<Int> { bounds[article]..<bounds[article + 1] }

    /// - Complexity: O(1) but for articles of a few words.
    func article(ofToken token: Int) -> Int {
      var article = Int(articles[token / Links.stride])
      while bounds[article + 1] <= token { article += 1 }
      return article
    }

    /// The anchors that begin in some tokens.
    func anchors(in tokens: Range<Int>) -> Range<Int> {
      let first = anchors.positions.partitioningIndex { Int($0) >= tokens.lowerBound }
      let own = anchors.positions[first...].prefix { Int($0) < tokens.upperBound }
      return own.startIndex..<own.endIndex
    }

    /// Asks for what some anchors are linked to, which may lie anywhere.
    func prefetch(_ anchors: Range<Int>, in tokens: [UInt32]) {
      let linked = self.anchors.links[anchors]
      self.anchors.positions.withUnsafeBufferPointer { positions in
        guard let first = positions.baseAddress else { return }
        for links in linked where links.first != AnchorIndex.none {
          Prefetch.line(first + Int(links.first))
          Prefetch.line(first + Int(links.previous))
        }
        tokens.withUnsafeBufferPointer { tokens in
          guard let first = tokens.baseAddress else { return }
          for links in linked where links.first != AnchorIndex.none {
            Prefetch.line(first + Int(positions[Int(links.first)]))
            Prefetch.line(first + Int(positions[Int(links.previous)]))
          }
        }
      }
    }
  }

  private func find(
    in article: Int, _ corpus: SegmentedCorpus, _ links: Links, to found: inout [Found]
  ) {
    let bounds = links.tokens(article)
    var reached = bounds.lowerBound
    var selfReached = bounds.lowerBound
    let range = links.anchors(in: bounds)
    let (positions, anchors) = (links.anchors.positions, links.anchors.links)
    links.prefetch(range, in: corpus.tokens.ids)
    for anchor in range {
      let place = Int(positions[anchor])
      if place >= reached {
        for link in [anchors[anchor].first, anchors[anchor].previous] where link != AnchorIndex.none
        {
          let target = Int(positions[Int(link)])
          let other = links.article(ofToken: target)
          guard other != article else { continue }
          let span = align(
            corpus, place, target, reached..<bounds.upperBound, links.tokens(other))
          if isLongEnough(span) {
            found.append(Found(article: article, other: other, match: span))
            reached = span.aEnd
            break
          }
        }
      }
      let link = anchors[anchor].previous
      if place >= selfReached, link != AnchorIndex.none {
        let target = Int(positions[Int(link)])
        guard target >= bounds.lowerBound, target < place else { continue }
        let own = max(selfReached, target + 1)..<bounds.upperBound
        let span = apart(align(corpus, place, target, own, bounds.lowerBound..<place))
        if isLongEnough(span) {
          found.append(Found(article: article, other: article, match: span))
          selfReached = span.aEnd
        }
      }
    }
  }

  private func align(
    _ corpus: SegmentedCorpus, _ a: Int, _ b: Int, _ aBounds: Range<Int>, _ bBounds: Range<Int>
  ) -> SpanMatch {
    corpus.tokens.ids.withUnsafeBufferPointer {
      aligner.align($0, a: a, b: b, aBounds: aBounds, bBounds: bBounds)
    }
  }

  /// A run that repeats itself without a break ends where its copy begins.
  private func apart(_ span: SpanMatch) -> SpanMatch {
    let overlap = max(0, span.bEnd - span.aStart)
    return SpanMatch(
      aStart: span.aStart, aEnd: span.aEnd - overlap, bStart: span.bStart,
      bEnd: span.bEnd - overlap, matched: span.matched - overlap)
  }

  private func isLongEnough(_ span: SpanMatch) -> Bool {
    span.matched >= winnower.guaranteedRun
  }
}
