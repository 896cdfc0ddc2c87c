internal import Flong

/// Cuts long paragraphs in two behind a sentence; each article has its own choice, so copies differ.
enum ParagraphSplitting {
  /// The fewest bytes of a paragraph that is cut.
  private static let shortest = 200

  static func replacements(_ article: Article) -> [Rewriting.Replacement] {
    let draw = Draw("split", article: article.id)
    let text = Array(article.text)
    let separator = Lines.separator(of: text)
    return text.withUnsafeBufferPointer { bytes in
      Lines.lines(of: text).compactMap { line in
        guard line.count >= shortest else { return nil }
        let sentences = SentenceSegmenter.sentences(
          of: bytes, in: Paragraph(start: UInt32(line.lowerBound), end: UInt32(line.upperBound)))
        guard sentences.count >= 2 else { return nil }
        let cut = 1 + draw.number(line.lowerBound, below: sentences.count - 1)
        let gap = Int(sentences[cut - 1].upperBound)..<Int(sentences[cut].lowerBound)
        return Rewriting.Replacement(bytes: gap, new: separator)
      }
    }
  }
}
