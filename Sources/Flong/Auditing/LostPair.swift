public import FlongCore

/// A true pair that was never compared, as a reader sees it.
public struct LostPair: Sendable {
  public let resemblance: Ratio
  /// Unsettled or missed.
  public let fate: AuditTally.Fate
  /// The article ids of the first paragraphs with these wordings.
  public let articles: (String, String)
  public let texts: (String, String)

  init(
    _ lost: AuditCount.Lost, _ wordings: ParagraphWordings, _ corpus: SegmentedCorpus,
    _ articles: [Article]
  ) {
    func place(_ wording: UInt32) -> (article: String, text: String) {
      let paragraph = corpus.paragraphs[Int(wordings.firstParagraphs[Int(wording)])]
      let article = articles[Int(paragraph.parent)]
      return (article.id, String(decoding: article.text[paragraph.bytes], as: UTF8.self))
    }
    let first = place(lost.pair.pair.first)
    let second = place(lost.pair.pair.second)
    resemblance = lost.pair.resemblance
    fate = lost.fate
    self.articles = (first.article, second.article)
    texts = (first.text, second.text)
  }
}
