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
  /// The paths that were asked for, those of a list included; the output must lie apart from them.
  public internal(set) var inputs: [String] = []
  /// The names of the fields by which JSON Lines were read.
  public internal(set) var fields = RecordFields()

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
  /// The bytes of the input files, once more.
  var sources: SourceFiles { SourceFiles(files) }
}

extension RecordPlace {
  /// The ranges of the raw text that hold removed ranges of a record's text; they count from its start.
  ///
  /// Nil where `raw` is not what was read before.
  /// - Complexity: O(text up to the last removal).
  func rawRanges(of removals: [Removal], in raw: UnsafeRawBufferPointer) -> [Range<Int>]? {
    isEscaped
      ? try? JSONString.rawRanges(of: removals, in: raw) : removals.map { $0.start..<$0.end }
  }
}
