internal import FlongCore

/// Where the tokens of a collection stand in their texts.
///
/// Their hashes are kept and their places are not: few are asked for, and a sentence is read again in
/// no time. The last one is remembered.
struct TokenPlaces {
  private let corpus: SegmentedCorpus
  private let texts: [ArticleText]
  private let tokeniser = Tokeniser()
  /// The sentence that was read last: its first token, and the places of all.
  private var first = 0
  private var run = TokenRun()

  init(_ corpus: SegmentedCorpus, _ texts: [ArticleText]) {
    self.corpus = corpus
    self.texts = texts
  }

  /// The bytes of a token of an article.
  ///
  /// - Complexity: O(log sentences), and O(bytes of the sentence) where it is not the one before.
  mutating func bytes(ofToken token: Int, in article: Int) -> Range<Int> {
    if !(first..<first + run.count).contains(token) {
      let rows = corpus.sentences(ofArticle: article)
      read(corpus.sentences[rows].partitioningIndex { Int($0.first) > token } - 1)
    }
    return Int(run.starts[token - first])..<Int(run.ends[token - first])
  }

  /// The bytes from the first to the last of some tokens of an article.
  mutating func bytes(ofTokens tokens: Range<Int>, in article: Int) -> Range<Int> {
    let start = bytes(ofToken: tokens.lowerBound, in: article).lowerBound
    return start..<bytes(ofToken: tokens.upperBound - 1, in: article).upperBound
  }

  private mutating func read(_ sentence: Int) {
    let tokens = corpus.tokens(ofSentence: sentence)
    run.removeAll(keepingCapacity: true)
    texts[corpus.article(ofSentence: sentence)].withUnsafeBufferPointer {
      tokeniser.append($0, range: corpus.sentences[sentence].bytes, to: &run)
    }
    precondition(run.count == tokens.count, "a sentence has the tokens that it has alone")
    first = tokens.lowerBound
  }
}
