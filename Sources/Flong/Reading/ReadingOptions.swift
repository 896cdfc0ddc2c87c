/// What to read and how to understand it.
public struct ReadingOptions: Sendable, Equatable {
  /// The number of threads.
  public var jobs = 1
  /// Patterns of relative paths (`fnmatch`, where `*` also crosses `/`) that replace the usual
  /// selection.
  public var globs: [String] = []
  /// A file that lists further inputs, one a line; `-` is standard input.
  public var filesFrom: String?
  /// The names of the fields of JSON Lines records.
  public var fields = RecordFields()
  /// Whether the first folder below an input names the source of articles that have no other.
  public var sourceFromPath = true

  /// The usual options.
  public init() {}
}

/// The names of the fields of a JSON Lines record; all but the text are optional in a record.
public struct RecordFields: Sendable, Equatable {
  /// The text, a string.
  public var text = "text"
  /// The id, a string or a number.
  public var id = "id"
  /// The outlet.
  public var source = "source"
  /// The date.
  public var date = "date"
  /// The address; its host names the source where no field does.
  public var url = "url"
  /// The headline.
  public var title = "title"

  /// The usual names.
  public init() {}

  /// All names, in the order in which `RecordReader` looks at the values.
  var names: [String] { [text, id, source, date, url, title] }
}
