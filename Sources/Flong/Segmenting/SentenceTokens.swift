internal import FlongCore

/// The tokens of an article, handed out by sentence.
///
/// They are read at once, because a sentence is short. Each sentence gets the tokens that it would
/// have alone: a token may reach beyond its end only where invisible signs alone part the full stop
/// from the next word, and from there on each sentence is read by itself.
struct SentenceTokens {
  private let tokeniser = Tokeniser()
  private let text: UnsafeBufferPointer<UInt8>
  private var next: Int
  private var isRead = true

  /// Appends the tokens of `text` to `run`.
  ///
  /// - Complexity: O(`text.count`).
  init(of text: UnsafeBufferPointer<UInt8>, in run: inout TokenRun) {
    self.text = text
    next = run.count
    tokeniser.append(text, range: 0..<text.count, to: &run)
  }

  /// The tokens of a sentence, as a range of `run`; sentences must be asked for in order, and all.
  ///
  /// - Complexity: O(tokens of the sentence).
  mutating func next(_ sentence: Range<Int>, in run: inout TokenRun) -> Range<Int> {
    let first = next
    if isRead {
      let end = UInt32(sentence.upperBound)
      while next < run.count, run.ends[next] <= end { next += 1 }
      if next == run.count || run.starts[next] >= end { return first..<next }
      isRead = false
      run.removeLast(run.count - first)
    }
    tokeniser.append(text, range: sentence, to: &run)
    next = run.count
    return first..<next
  }
}
