internal import FlongCore

/// Gives found runs their role: that of the sentences they cover, or quotation, syndicated passage,
/// reprint, self-repeat.
struct SpanJudge: Sendable {
  let corpus: SegmentedCorpus
  let texts: [ArticleText]
  let matches: Matches
  let reprints: ReprintFinder.Groups
  /// Verdicts of all sentences.
  let verdicts: VerdictTable

  /// Judges runs that stand in the order of their articles.
  func judge(_ found: ArraySlice<SpanFinder.Found>) -> [SharedSpan] {
    if let first = found.first, let last = found.last {
      texts[first.article...last.article].prefetchPages()
    }
    var places = TokenPlaces(corpus, texts)
    return found.map { judge($0, &places) }
  }

  /// The role, the cluster and the exact bytes of a run.
  func judge(_ found: SpanFinder.Found, _ places: inout TokenPlaces) -> SharedSpan {
    let match = found.match
    var span = SharedSpan(
      a: found.article,
      aBytes: places.bytes(ofTokens: match.aStart..<match.aEnd, in: found.article), b: found.other,
      bBytes: places.bytes(ofTokens: match.bStart..<match.bEnd, in: found.other), role: .incidental,
      resemblance: match.resemblance)
    let covered = majority(match.aStart..<match.aEnd)
    span.cluster = covered.cluster
    if let role = covered.boilerplate {
      span.role = role
    } else if found.article == found.other {
      span.role = .selfRepeat
    } else if reprints.areReprints(found.article, found.other) {
      span.role = .reprint
    } else if let quoted = quotation(found, &places) {
      span = quoted
    } else {
      span.role = covered.isProse || match.matched >= 15 ? .syndicated : .incidental
    }
    return span
  }

  /// What most of the run's tokens are held to be.
  private func majority(
    _ tokens: Range<Int>
  ) -> (boilerplate: Role?, cluster: Int?, isProse: Bool) {
    var sentence = corpus.sentence(ofToken: tokens.lowerBound)
    var removed: [Role: Int] = [:]
    var longest = 0
    var cluster: Int?
    while sentence < corpus.sentences.count {
      let own = corpus.tokens(ofSentence: sentence)
      guard own.lowerBound < tokens.upperBound else { break }
      let overlap = own.clamped(to: tokens).count
      let verdict = verdicts[sentence]
      if verdict.isBoilerplate, let role = verdict.role { removed[role, default: 0] += overlap }
      if overlap > longest && overlap * 2 >= own.count {
        longest = overlap
        cluster = verdict.cluster
      }
      sentence += 1
    }
    let total = removed.values.reduce(0, +)
    let role =
      total * 2 > tokens.count
      ? removed.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key : nil
    return (role, cluster, longest >= 12)
  }

  /// The run cut to the words between quotation marks, where these are most of it on both sides.
  private func quotation(
    _ found: SpanFinder.Found, _ places: inout TokenPlaces
  ) -> SharedSpan? {
    let match = found.match
    guard let a = quoted(match.aStart..<match.aEnd, found.article, &places),
      let b = quoted(match.bStart..<match.bEnd, found.other, &places)
    else { return nil }
    let common = min(a.count, b.count)
    return SharedSpan(
      a: found.article, aBytes: places.bytes(ofTokens: a, in: found.article), b: found.other,
      bBytes: places.bytes(ofTokens: b, in: found.other), role: .quotation,
      resemblance: Ratio(min(common, match.matched), max(a.count, b.count)))
  }

  private func quoted(
    _ tokens: Range<Int>, _ article: Int, _ places: inout TokenPlaces
  ) -> Range<Int>? {
    var best: Range<Int>?
    let text = texts[article]
    let paragraphs =
      corpus.paragraph(
        ofToken: tokens.lowerBound)...corpus.paragraph(ofToken: tokens.upperBound - 1)
    for paragraph in paragraphs {
      let quotations = text.withUnsafeBufferPointer {
        QuoteScanner.quotations(in: $0, corpus.paragraphs[paragraph].bytes)
      }
      let own = corpus.tokens(ofParagraph: paragraph).clamped(to: tokens)
      for quotation in quotations {
        let low = own.first {
          places.bytes(ofToken: $0, in: article).lowerBound >= quotation.lowerBound
        }
        let high = own.last {
          places.bytes(ofToken: $0, in: article).upperBound <= quotation.upperBound
        }
        guard let low, let high, low <= high else { continue }
        if high + 1 - low > (best?.count ?? 0) { best = low..<(high + 1) }
      }
    }
    guard let best, best.count >= 5, best.count * 10 >= tokens.count * 6 else { return nil }
    return best
  }
}
