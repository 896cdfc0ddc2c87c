/// A scanner for one JSON object, usually a line of JSON Lines: it finds the wanted fields of the
/// top level as byte ranges, and decodes nothing.
///
/// ```
/// {"id": 7, "text": "caf\u00e9", "tags": ["a"]}
///        ^ number    ^---------^ string, with escapes
/// ```
///
/// The structure of the whole object is checked, so that a fault is named by its byte. As Python's
/// `json` does, `NaN`, `Infinity` and `-Infinity` pass for numbers; nothing else beyond RFC 8259
/// does. Whether strings are UTF-8 is not checked.
/// - Complexity: O(bytes); one scanner serves any number of lines without allocating.
public struct JSONLine: Sendable {
  /// What a value is.
  public enum Kind: Equatable, Sendable {
    case string, number, object, array, boolean, null
  }

  /// A value of a wanted field.
  public struct Value: Equatable, Sendable {
    /// What the value is.
    public var kind: Kind
    /// The bytes of the value; for a string those between its quotes.
    public var range: Range<Int>
    /// Whether a string contains a backslash.
    public var isEscaped: Bool
  }

  private let names: [[UInt8]]
  /// The wanted fields of the last object, in the order of their names; nil where one is missing.
  public private(set) var values: [Value?]
  private var nesting: [UInt8] = []

  /// A scanner for the fields with these names.
  public init(fields: [String]) {
    names = fields.map { Array($0.utf8) }
    values = Array(repeating: nil, count: fields.count)
  }

  /// Scans `bytes`, which must hold one object with nothing but blanks around it.
  public mutating func scan(_ bytes: Span<UInt8>) throws(JSONFault) {
    let fault = bytes.withUnsafeBufferPointer { buffer -> JSONFault? in
      do throws(JSONFault) {
        try scan(buffer)
        return nil
      } catch {
        return error
      }
    }
    if let fault { throw fault }
  }

  /// Scans a buffer; ranges count from its start.
  mutating func scan(_ buffer: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
    for index in values.indices { values[index] = nil }
    var cursor = JSONCursor(buffer)
    cursor.skipBlanks()
    guard cursor.take("{") else { throw cursor.fault("an object, which starts with \"{\"") }
    cursor.skipBlanks()
    if !cursor.take("}") {
      repeat {
        cursor.skipBlanks()
        let key = try cursor.string()
        try cursor.colon()
        try note(try cursor.value(nesting: &nesting), for: key, in: cursor)
        cursor.skipBlanks()
      } while cursor.take(",")
      guard cursor.take("}") else { throw cursor.fault("\",\" or \"}\"") }
    }
    cursor.skipBlanks()
    guard cursor.isAtEnd else { throw cursor.fault("the end after the object") }
  }

  /// Keeps `value` if `key` is wanted.
  private mutating func note(
    _ value: Value, for key: Value, in cursor: JSONCursor
  ) throws(JSONFault) {
    var index: Int?
    if key.isEscaped {
      let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(cursor.bytes)[key.range])
      guard let name = try? JSONString.unescape(raw) else { return }
      index = names.firstIndex(of: name)
    } else {
      index = names.firstIndex { cursor.equals($0, in: key.range) }
    }
    guard let index else { return }
    if values[index] != nil {
      // Parsers disagree on which one counts, so cutting either could lose text.
      throw JSONFault(
        byte: key.range.lowerBound,
        message: "the field \"\(String(decoding: names[index], as: UTF8.self))\" stands twice")
    }
    values[index] = value
  }
}
