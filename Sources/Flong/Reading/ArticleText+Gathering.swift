extension ArticleText {
  /// Bytes of a text that is copied to share a piece with others.
  static let longestGathered = 1 << 16

  /// The same texts, of which short ones share a piece, one behind the other.
  static func gathered(_ texts: some Collection<ArticleText>) -> [ArticleText] {
    var gathered = Array(texts)
    let short = gathered.indices.filter { gathered[$0].count <= longestGathered }
    var piece: [UInt8] = []
    piece.reserveCapacity(short.reduce(0) { $0 + gathered[$1].count })
    for index in short { gathered[index].withUnsafeBufferPointer { piece += $0 } }
    var start = 0
    for index in short {
      let end = start + gathered[index].count
      gathered[index] = ArticleText(piece, start..<end)
      start = end
    }
    return gathered
  }

  /// Whether texts are read here and there in memory where they are read in their order.
  static func areScattered(_ texts: some Collection<ArticleText>) -> Bool {
    texts.memoryRuns().count > texts.count / 8
  }
}
