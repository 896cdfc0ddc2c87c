extension SegmentedCorpus {
  /// The sentence that holds a token.
  ///
  /// - Complexity: O(log n).
  func sentence(ofToken token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if Int(sentences[middle].first) <= token { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The paragraph that holds a token.
  func paragraph(ofToken token: Int) -> Int { Int(sentences[sentence(ofToken: token)].parent) }
}
