extension Corpus {
  /// Puts texts side by side in the order of the articles, in which most of a run reads them.
  ///
  /// It is done where `memory` does not hold the run, so that pages come and go, and the input has another
  /// order. Elsewhere it would gain nothing, and there are two copies until all texts have moved.
  /// - Complexity: O(bytes of all texts).
  mutating func gatherTexts(within memory: Int?, _ workers: Workers) {
    let bytes = articles.reduce(0) { $0 + $1.text.count }
    guard let memory, memory < bytes * Corpus.bytesPerTextByte,
      ArticleText.areScattered(articles.lazy.map(\.text))
    else { return }
    let texts = workers.flatMap(articles.count, grain: Corpus.textsPerPiece) { [articles] in
      ArticleText.gathered(articles[$0].lazy.map(\.text))
    }
    for index in articles.indices { articles[index].text = texts[index] }
  }

  /// What a run takes, as measured on made collections.
  private static let bytesPerTextByte = 4

  /// Articles whose texts share a piece: a mebibyte or so.
  private static let textsPerPiece = 256
}
