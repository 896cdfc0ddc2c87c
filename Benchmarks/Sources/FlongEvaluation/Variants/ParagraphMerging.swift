internal import Flong

/// Puts some paragraphs on one line with the next; each article has its own choice, so copies differ.
enum ParagraphMerging {
  /// Every third paragraph that ends with a sentence, whatever follows: the seam is still to be seen.
  static func sentences(_ article: Article, _ labels: [Label]) -> [Rewriting.Replacement] {
    let text = Array(article.text)
    return merge(article, Draw("merged", article: article.id)) { line, _ in
      endsSentence(text[line])
    }
  }

  /// Every third line with a next one of the same label, sentence or not: menus lose their seams.
  static func lines(_ article: Article, _ labels: [Label]) -> [Rewriting.Replacement] {
    var kinds: [Int: Bool] = [:]
    for label in labels where label.isScored { kinds[label.bytes.lowerBound] = label.isBoilerplate }
    return merge(article, Draw("joined", article: article.id)) { line, next in
      guard let kind = kinds[line.lowerBound] else { return false }
      return kind == kinds[next.lowerBound]
    }
  }

  private static func merge(
    _ article: Article, _ draw: Draw, where fits: (Range<Int>, Range<Int>) -> Bool
  ) -> [Rewriting.Replacement] {
    let lines = Lines.lines(of: Array(article.text))
    var replacements: [Rewriting.Replacement] = []
    var number = 1
    while number < lines.count {
      let (line, next) = (lines[number - 1], lines[number])
      if draw.isOne(in: 3, number), fits(line, next) {
        replacements.append(.init(bytes: line.upperBound..<next.lowerBound, new: [0x20]))
        // No more than two in one.
        number += 1
      }
      number += 1
    }
    return replacements
  }

  /// Whether the last character, but for closing quotes and brackets, ends a sentence.
  private static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]", "」", "』"]
    let ends: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？"]
    let tail = String(decoding: line.suffix(16), as: UTF8.self).unicodeScalars
    return tail.last { !closing.contains($0) }.map { ends.contains($0) } ?? false
  }
}
