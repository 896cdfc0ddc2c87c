public import FlongCore

/// Two articles held against each other: exact measures, and every run of words they share.
public struct Comparison: Sendable {
  /// A run of words that stands in both, up to numbers and small edits.
  public struct Span: Sendable, Equatable {
    /// The bytes of the run in each article.
    public var a: Range<Int>
    public var b: Range<Int>
    /// Words that agree.
    public var matched: Int
  }

  /// Words a shingle.
  public static let shingleSize = 5

  let textA: ComparedText
  let textB: ComparedText
  let runs: [SharedRun]

  /// Broder's measures over the sets of five-word shingles; 1 for texts with the same words.
  public let resemblance: Ratio
  /// The share of a's shingles that stand in b.
  public let containmentA: Ratio
  public let containmentB: Ratio
  /// What the two are to each other; nil where they share no five words in a row.
  public let relation: ArticleRelation?
  /// Words of a inside shingles that stand in b too.
  public let sharedWordsA: Int
  public let sharedWordsB: Int

  public init(a: [UInt8], name nameA: String, b: [UInt8], name nameB: String) {
    let shingler = Shingler(size: Comparison.shingleSize)
    textA = ComparedText(a, name: nameA, shingler: shingler)
    textB = ComparedText(b, name: nameB, shingler: shingler)
    if textA.tokens.hashes == textB.tokens.hashes {
      // Texts without words have no shingles, but nothing tells them apart either.
      resemblance = .one
      containmentA = .one
      containmentB = .one
    } else {
      resemblance = textA.shingles.resemblance(to: textB.shingles)
      containmentA = textA.shingles.containment(in: textB.shingles)
      containmentB = textB.shingles.containment(in: textA.shingles)
    }
    relation =
      textA.shingles.intersectionCount(textB.shingles) > 0 ? Comparison.relation(textA, textB) : nil
    sharedWordsA = textA.sharedWords(with: textB, shingler: shingler)
    sharedWordsB = textB.sharedWords(with: textA, shingler: shingler)
    runs = SharedRunFinder().find(textA.tokens.hashes, textB.tokens.hashes)
  }

  private static func relation(_ a: ComparedText, _ b: ComparedText) -> ArticleRelation {
    let texts = [a.tokens.hashes, b.tokens.hashes]
    let readings = ArticleReadings(
      count: 2, words: a.tokens.count + b.tokens.count, width: shingleSize,
      workers: Workers(jobs: 1)
    ) {
      $1.read(texts[$0])
      return true
    }
    var index = ArticleIndex(width: shingleSize)
    index.take(0, readings) { $0.read(texts[0]) }
    let measure = index.compare(1, readings).printed
    let rule = RelationRule()
    let agreement =
      rule.asksForAgreement(measure) ? WordingAgreement(texts[0], texts[1]) : nil
    return rule.relation(raw: measure, cleaned: measure, agreement)
  }

  public var nameA: String { textA.name }
  public var nameB: String { textB.name }
  public var wordsA: Int { textA.tokens.count }
  public var wordsB: Int { textB.tokens.count }

  /// The shared runs in the order of a.
  public var spans: [Span] {
    runs.map { Span(a: textA.bytes(of: $0.a), b: textB.bytes(of: $0.b), matched: $0.pairs.count) }
  }
}
