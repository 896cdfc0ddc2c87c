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
  /// The ranges of the file that hold removed ranges of a record's text.
  /// - Complexity: O(text up to the last removal).
  func rawRanges(of removals: [Removal], at place: RecordPlace) -> [Range<Int>] {
    let start = place.text.lowerBound
    guard place.isEscaped else {
      return removals.map { start + $0.start..<start + $0.end }
    }
    return files[place.file].contents.withUnsafeBytes { contents in
      do throws(JSONFault) {
        let raw = UnsafeRawBufferPointer(rebasing: contents[place.text])
        return try JSONString.rawRanges(of: removals, in: raw).map {
          start + $0.lowerBound..<start + $0.upperBound
        }
      } catch {
        preconditionFailure("removals lie on character bounds: \(error.message)")
      }
    }
  }

  /// The same for an article by its origin; nil for one that is a file of its own.
  func rawRanges(of removals: [Removal], from origin: Origin) -> [Range<Int>]? {
    guard case .record(let place) = origin else { return nil }
    return rawRanges(of: removals, at: place)
  }
}
