internal import FlongCore

/// Cuts paragraphs into sentences; the bounds at which passages are trimmed.
///
/// A sentence ends with . ! ? … or their like in other scripts, and the quotation marks and brackets
/// that close right behind; white space must follow, except behind the wide marks of Chinese and
/// Japanese. It does not end before a lower case letter, behind an abbreviation or an initial (see
/// `Abbreviations`), behind a number that counts (`am 3. Mai`, `1. The …`), inside an ellipsis that
/// goes on, or before its first word (`… we ask`).
///
/// Each decision looks at a few words around the mark only, and not at which quotation marks or
/// which ellipsis is typed; so a sentence has the same bounds wherever it stands.
public enum SentenceSegmenter {
  /// Calls `body` with each sentence of a paragraph, in order.
  ///
  /// Together they cover the paragraph but for the blanks between them.
  ///
  /// - Precondition: `paragraph` lies in `text`.
  /// - Complexity: O(length of the paragraph); nothing is allocated.
  @inline(__always)
  static func forEach(
    of text: UnsafeBufferPointer<UInt8>, in paragraph: Paragraph, _ body: (Range<Int>) -> Void
  ) {
    precondition(paragraph.range.upperBound <= text.count, "paragraph beyond the text")
    guard let bytes = text.baseAddress, !paragraph.range.isEmpty else { return }
    var cutter = SentenceCutter(bytes, paragraph.range)
    while let sentence = cutter.next() { body(sentence) }
  }

  /// The sentences of a paragraph, in order.
  public static func sentences(
    of text: UnsafeBufferPointer<UInt8>, in paragraph: Paragraph
  ) -> [Range<UInt32>] {
    var sentences: [Range<UInt32>] = []
    forEach(of: text, in: paragraph) {
      sentences.append(UInt32($0.lowerBound)..<UInt32($0.upperBound))
    }
    return sentences
  }

  /// The sentences of a whole text that is one paragraph.
  public static func sentences(of text: [UInt8]) -> [Range<UInt32>] {
    text.withUnsafeBufferPointer {
      sentences(of: $0, in: Paragraph(start: 0, end: UInt32($0.count)))
    }
  }
}
