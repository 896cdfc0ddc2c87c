/// One document: what it is called, where it was published, and the bytes of its text.
public struct Article: Sendable, Equatable {
  /// The name that no other article of the corpus has; its UTF-8 bytes give the order.
  public var id: String
  /// The outlet or site that published it.
  public var source: String?
  /// The date as the input writes it.
  public var date: String?
  /// The address as the input writes it.
  public var url: String?
  /// The headline, where the input keeps one apart from the text.
  public var title: String?
  /// The text: valid UTF-8 with any newlines; a byte-order mark stays a part of it.
  public var text: ArticleText
  /// Where the bytes came from.
  public var origin: Origin

  /// An article from its parts.
  public init(
    id: String, source: String? = nil, date: String? = nil, url: String? = nil,
    title: String? = nil, text: [UInt8], origin: Origin
  ) {
    self.init(
      id: id, source: source, date: date, url: url, title: title, text: ArticleText(text),
      origin: origin)
  }

  /// The same with a text that may share its piece.
  init(
    id: String, source: String? = nil, date: String? = nil, url: String? = nil,
    title: String? = nil, text: ArticleText, origin: Origin
  ) {
    self.id = id
    self.source = source
    self.date = date
    self.url = url
    self.title = title
    self.text = text
    self.origin = origin
  }
}

/// Where the bytes of an article came from.
public enum Origin: Sendable, Equatable {
  /// A whole file, by its index in `Corpus.files`.
  case file(Int)
  /// One record of a JSON Lines file.
  case record(RecordPlace)

  /// The index of the file in `Corpus.files`.
  public var file: Int {
    switch self {
    case .file(let index): index
    case .record(let place): place.file
    }
  }

  /// The line in that file; 0 for a whole one.
  var line: Int {
    switch self {
    case .file: 0
    case .record(let place): place.line
    }
  }
}

/// The place of a record's text in its JSON Lines file.
public struct RecordPlace: Sendable, Equatable {
  /// The index of the file in `Corpus.files`.
  public var file: Int
  /// The line of the record, counted from 1.
  public var line: Int
  /// The raw bytes between the quotes of the text field, counted in the unpacked file.
  public var text: Range<Int>
  /// Whether these raw bytes contain escapes, so that they differ from the article's text.
  public var isEscaped: Bool

  /// A place from its parts.
  public init(file: Int, line: Int, text: Range<Int>, isEscaped: Bool) {
    self.file = file
    self.line = line
    self.text = text
    self.isEscaped = isEscaped
  }
}
