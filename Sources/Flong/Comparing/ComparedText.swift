internal import FlongCore

/// One side of a comparison, cut into tokens and paragraphs.
struct ComparedText: Sendable {
  let name: String
  let bytes: [UInt8]
  let tokens: TokenRun
  let paragraphs: [Paragraph]
  /// The paragraph of each token.
  let paragraphOfToken: [Int]
  /// Shingles of the exact words in order, repeats included.
  let occurrences: [UInt64]
  let shingles: ShingleSet

  init(_ bytes: [UInt8], name: String, shingler: Shingler) {
    self.name = name
    self.bytes = bytes
    paragraphs = ParagraphSegmenter.paragraphs(of: bytes)
    var run = TokenRun()
    var rows: [Int] = []
    for (row, paragraph) in paragraphs.enumerated() {
      bytes.withUnsafeBufferPointer {
        Tokeniser().append($0, range: paragraph.range, to: &run)
      }
      while rows.count < run.count { rows.append(row) }
    }
    tokens = run
    paragraphOfToken = rows
    occurrences = shingler.shingles(of: run.hashes)
    shingles = ShingleSet(occurrences)
  }

  /// The tokens of a paragraph.
  ///
  /// - Complexity: O(log n).
  func tokens(ofParagraph paragraph: Int) -> Range<Int> {
    firstToken(from: paragraph)..<firstToken(from: paragraph + 1)
  }

  private func firstToken(from paragraph: Int) -> Int {
    paragraphOfToken.partitioningIndex { $0 >= paragraph }
  }

  /// The bytes from the first to the last of some tokens.
  func bytes(of run: Range<Int>) -> Range<Int> {
    Int(tokens.starts[run.lowerBound])..<Int(tokens.ends[run.upperBound - 1])
  }

  /// Words inside shingles that `other` has too.
  func sharedWords(with other: ComparedText, shingler: Shingler) -> Int {
    var shared = 0
    var covered = 0
    for (start, shingle) in occurrences.enumerated() where other.shingles.contains(shingle) {
      let end = min(start + shingler.size, tokens.count)
      shared += end - max(start, covered)
      covered = end
    }
    return shared
  }
}
