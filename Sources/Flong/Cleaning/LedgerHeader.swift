import FlongCore

/// The first line of a ledger: who wrote it, and what the original files were.
///
/// ```
/// {"flong":"0.1.0","ledger":1,"configuration":"9f…","fields":{"text":"text","id":"id"},"inputs":[
///   {"path":"a.txt","format":"text","fate":"read","compression":"none","bytes":12,"xxh3":"…"}, …]}
/// ```
public struct LedgerHeader: Sendable, Equatable {
  /// The form of ledgers that this version writes and reads.
  public static let currentForm = 1

  /// One file of the original input.
  struct Input: Sendable, Equatable {
    var path: Path
    /// The id of a file that is one article, where it is not the path.
    var id: String?
    var format: InputFile.Format
    var fate: InputFile.Fate
    var compression: Compression
    /// The number of unpacked bytes and their hash; of no meaning for a file that is copied.
    var size: Int
    var digest: Hash128
  }

  /// The version of Flong.
  public var version: String
  /// The form of the ledger.
  public var form: Int
  /// The digest of the configuration, in hexadecimal digits.
  public var configuration: String
  var textField: String
  var idField: String
  var inputs: [Input]

  /// The header of a ledger for `corpus`.
  public init(corpus: Corpus, version: String, configuration: String) {
    self.version = version
    self.configuration = configuration
    form = LedgerHeader.currentForm
    textField = corpus.fields.text
    idField = corpus.fields.id
    inputs = corpus.files.filter { $0.fate != .absent }.map { file in
      Input(
        path: file.output, id: file.isStandardInput && file.format == .text ? "stdin" : nil,
        format: file.format, fate: file.fate, compression: file.compression, size: file.size,
        digest: file.digest)
    }
  }
}

extension LedgerHeader {
  /// Writes the header as one line.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("flong")
    json.string(version)
    json.key("ledger")
    json.integer(form)
    json.key("configuration")
    json.string(configuration)
    json.key("fields")
    json.beginObject()
    json.key("text")
    json.string(textField)
    json.key("id")
    json.string(idField)
    json.endObject()
    json.key("inputs")
    json.beginArray()
    for input in inputs { input.write(to: &json) }
    json.endArray()
    json.endObject()
    json.newline()
  }

  /// Reads a header; nil if it is none of the current form, or damaged.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    var scanner = JSONLine(fields: ["flong", "ledger", "configuration", "fields", "inputs"])
    var names = JSONLine(fields: ["text", "id"])
    guard let fields = try? JSONFields(line, scanner: &scanner),
      let version = fields.string(0), let form = fields.integer(1),
      let configuration = fields.string(2), let object = fields.object(3),
      let named = try? JSONFields(object, scanner: &names),
      let textField = named.string(0), let idField = named.string(1),
      let elements = fields.elements(4)
    else { return nil }
    self.version = version
    self.form = form
    self.configuration = configuration
    self.textField = textField
    self.idField = idField
    inputs = []
    var inputScanner = JSONLine(fields: Input.fields)
    for element in elements {
      guard let fields = try? JSONFields(element, scanner: &inputScanner),
        let input = Input(fields)
      else { return nil }
      inputs.append(input)
    }
  }
}

extension LedgerHeader.Input {
  static let fields = [
    "path", "path_bytes", "id", "format", "fate", "compression", "bytes", "xxh3",
  ]

  func write(to json: inout JSONWriter) {
    json.beginObject()
    if let text = path.text {
      json.key("path")
      json.string(text)
    } else {
      // JSON has no strings that are not text.
      json.key("path_bytes")
      json.string(Hexadecimal.text(of: path.bytes))
    }
    if let id {
      json.key("id")
      json.string(id)
    }
    json.key("format")
    json.string(format.rawValue)
    json.key("fate")
    json.string(fate.rawValue)
    json.key("compression")
    json.string(compression.rawValue)
    if fate == .read {
      json.key("bytes")
      json.integer(size)
      json.key("xxh3")
      json.string(Hexadecimal.text(of: digest))
    }
    json.endObject()
  }

  init?(_ fields: JSONFields) {
    guard
      let path = fields.bytes(0) ?? fields.string(1).flatMap({ Hexadecimal.bytes(of: $0) }),
      let format = fields.string(3).flatMap({ InputFile.Format(rawValue: $0) }),
      let fate = fields.string(4).flatMap({ InputFile.Fate(rawValue: $0) }),
      let compression = fields.string(5).flatMap({ Compression(rawValue: $0) }),
      // What a ledger names is written; it must not lead out of the folder.
      Path(bytes: path).staysBelow
    else { return nil }
    self.path = Path(bytes: path)
    id = fields.string(2)
    self.format = format
    self.fate = fate
    self.compression = compression
    size = 0
    digest = Hash128(high: 0, low: 0)
    if fate == .read {
      guard let size = fields.integer(6),
        let digest = fields.string(7).flatMap({ Hexadecimal.digest(of: $0) })
      else { return nil }
      self.size = size
      self.digest = digest
    }
  }
}
