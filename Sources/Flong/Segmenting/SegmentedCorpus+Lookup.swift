internal import FlongCore

extension SegmentedCorpus {
  /// The sentence that holds a token.
  ///
  /// - Complexity: O(log n).
  func sentence(ofToken token: Int) -> Int {
    sentences.partitioningIndex { Int($0.first) > token } - 1
  }

  /// The paragraph that holds a token.
  func paragraph(ofToken token: Int) -> Int { Int(sentences[sentence(ofToken: token)].parent) }
}
