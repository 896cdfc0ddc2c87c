/// All articles of a run, and what is needed to write their files again.
public struct Corpus: Sendable {
  /// The articles, in the order of the UTF-8 bytes of their ids.
  public var articles: [Article]
  /// The files, in the order of the bytes of their paths.
  public var files: [InputFile]
  /// What was not read, in the order of path and line.
  public var skipped: [SkippedInput]
  /// What the user may want to know about the selection: empty articles, files left out.
  public var notes: [String]

  /// A corpus from its parts.
  public init(
    articles: [Article] = [], files: [InputFile] = [], skipped: [SkippedInput] = [],
    notes: [String] = []
  ) {
    self.articles = articles
    self.files = files
    self.skipped = skipped
    self.notes = notes
  }
}

extension Corpus {
  /// The raw JSON form of a removed range where it differs from what `JSONWriter` would write.
  ///
  /// Nil for articles that are files of their own, and for text without escapes.
  /// - Complexity: O(text up to the last removal).
  func rawForms(of removals: [Removal], in article: Article) -> [[UInt8]?] {
    guard case .record(let place) = article.origin, place.isEscaped else {
      return Array(repeating: nil, count: removals.count)
    }
    return files[place.file].contents.withUnsafeBytes { contents in
      let raw = UnsafeRawBufferPointer(rebasing: contents[place.text])
      let ranges: [Range<Int>]
      do throws(JSONFault) {
        ranges = try JSONString.rawRanges(of: removals, in: raw)
      } catch {
        preconditionFailure("removals lie on character bounds: \(error.message)")
      }
      return zip(removals, ranges).map { removal, range in
        let form = Array(raw[range])
        return form == JSONWriter.escape(article.text[removal.start..<removal.end]) ? nil : form
      }
    }
  }
}
