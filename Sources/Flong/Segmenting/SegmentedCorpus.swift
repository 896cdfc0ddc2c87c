internal import FlongCore

/// Every article cut into paragraphs, sentences and tokens, as flat tables.
///
/// ```
/// articles   [ paragraphs.. ) ─┐
/// paragraphs [ sentences..  ) ─┤ half-open index ranges into the next table
/// sentences  [ tokens..     ) ─┘
/// tokens     id; where it stands is read again when it is asked for (`TokenPlaces`)
/// ```
public struct SegmentedCorpus: Sendable {
  /// A run of bytes and the matching run of tokens.
  public struct Segment: Sendable {
    /// Byte range inside the article's text.
    public var start: UInt32
    public var end: UInt32
    /// The row of the table above that holds this one.
    public var parent: UInt32
    /// First row of the table below; its end is the first row of the next segment.
    public var first: UInt32

    var bytes: Range<Int> { Int(start)..<Int(end) }
  }

  public internal(set) var articleParagraphs: [UInt32] = [0]
  public internal(set) var paragraphs: [Segment] = []
  public internal(set) var sentences: [Segment] = []
  public internal(set) var tokens = TokenList()
  /// Which tokens begin with a capital letter.
  var capitals = CapitalBits()

  public var articleCount: Int { articleParagraphs.count - 1 }

  /// The paragraphs of an article.
  public func paragraphs(ofArticle article: Int) -> Range<Int> {
    Int(articleParagraphs[article])..<Int(articleParagraphs[article + 1])
  }

  /// The sentences of a paragraph.
  public func sentences(ofParagraph paragraph: Int) -> Range<Int> {
    let end =
      paragraph + 1 < paragraphs.count ? Int(paragraphs[paragraph + 1].first) : sentences.count
    return Int(paragraphs[paragraph].first)..<end
  }

  /// The sentences of an article.
  public func sentences(ofArticle article: Int) -> Range<Int> {
    let rows = paragraphs(ofArticle: article)
    guard let last = rows.last else { return 0..<0 }
    return Int(paragraphs[rows.lowerBound].first)..<sentences(ofParagraph: last).upperBound
  }

  /// The tokens of a sentence.
  public func tokens(ofSentence sentence: Int) -> Range<Int> {
    let end = sentence + 1 < sentences.count ? Int(sentences[sentence + 1].first) : tokens.count
    return Int(sentences[sentence].first)..<end
  }

  /// The tokens of a run of sentences.
  public func tokens(ofSentences rows: Range<Int>) -> Range<Int> {
    guard let first = rows.first, let last = rows.last else { return 0..<0 }
    return Int(sentences[first].first)..<tokens(ofSentence: last).upperBound
  }

  /// The tokens of a paragraph.
  public func tokens(ofParagraph paragraph: Int) -> Range<Int> {
    tokens(ofSentences: sentences(ofParagraph: paragraph))
  }

  /// The tokens of an article.
  public func tokens(ofArticle article: Int) -> Range<Int> {
    tokens(ofSentences: sentences(ofArticle: article))
  }

  /// The article of a sentence.
  public func article(ofSentence sentence: Int) -> Int {
    Int(paragraphs[Int(sentences[sentence].parent)].parent)
  }
}
