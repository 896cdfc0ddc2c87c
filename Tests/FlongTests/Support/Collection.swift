import FlongCore

@testable import Flong

/// Made-up articles with everything that the stages up to the judge know of them.
struct Collection {
  let articles: [Article]
  let corpus: SegmentedCorpus
  let matches: Matches
  let facts: CollectionFacts

  var texts: [ArticleText] { articles.map(\.text) }

  init(
    _ texts: [String], sources: [String?] = [], settings: MatchSettings = MatchSettings(),
    workers: Workers = Workers(jobs: 1)
  ) {
    let articles = Collection.articles(texts, sources: sources)
    let bytes = articles.map(\.text)
    let base = CollectionFacts(sources: articles.map(\.source))
    self.articles = articles
    corpus = Segmenter().segment(articles, workers: workers)
    matches = Matches(
      corpus, texts: bytes, sourceOfArticle: base.sourceOfArticle, settings: settings,
      workers: workers)
    facts = CollectionFacts(
      base, texts: bytes, corpus: corpus, matches: matches, lexicon: .standard(), workers: workers)
  }

  static func articles(_ texts: [String], sources: [String?] = []) -> [Article] {
    texts.enumerated().map { number, text in
      Article(
        id: "a\(number)", source: number < sources.count ? sources[number] : nil,
        text: Array(text.utf8), origin: .file(number))
    }
  }

  /// The pairs of passages that are proposed and alike.
  func verified(_ settings: MatchSettings = MatchSettings()) -> [VerifiedPair] {
    let matcher = PassageMatcher(settings: settings)
    let workers = Workers(jobs: 2)
    let index = matcher.index(matches.passages, corpus, workers: workers)
    return PassageVerifier(index, matcher, matches.passages, corpus, workers: workers)
      .verified(index.pairs(), workers: workers)
  }

  /// The text of a sentence.
  func text(ofSentence sentence: Int) -> String {
    let bytes = articles[corpus.article(ofSentence: sentence)].text
    return String(decoding: bytes[corpus.sentences[sentence].bytes], as: UTF8.self)
  }

  /// The text under a run of tokens of one article.
  func text(ofTokens tokens: Range<Int>) -> String {
    let article = corpus.article(ofSentence: corpus.sentence(ofToken: tokens.lowerBound))
    var places = TokenPlaces(corpus, texts)
    let bytes = places.bytes(ofTokens: tokens, in: article)
    return String(decoding: articles[article].text[bytes], as: UTF8.self)
  }

  /// The sentences with this very text.
  func sentences(_ text: String) -> [Int] {
    corpus.sentences.indices.filter { self.text(ofSentence: $0) == text }
  }
}
