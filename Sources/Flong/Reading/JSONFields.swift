/// The wanted fields of one scanned object, decoded on demand.
struct JSONFields {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let values: [JSONLine.Value?]

  /// Scans `bytes` with `scanner`; valid as long as `bytes` are.
  init(_ bytes: UnsafeBufferPointer<UInt8>, scanner: inout JSONLine) throws(JSONFault) {
    self.bytes = bytes
    try scanner.scan(bytes)
    values = scanner.values
  }

  /// The value as it stands, without the quotes of a string.
  func slice(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    values[index].map { UnsafeBufferPointer(rebasing: bytes[$0.range]) }
  }

  /// What kind of value it is; nil where the field is missing.
  func kind(_ index: Int) -> JSONLine.Kind? { values[index]?.kind }

  /// The bytes of a string.
  func bytes(_ index: Int) -> [UInt8]? {
    guard let value = values[index], value.kind == .string, let raw = slice(index) else {
      return nil
    }
    return value.isEscaped ? try? JSONString.unescape(UnsafeRawBufferPointer(raw)) : Array(raw)
  }

  /// A string.
  func string(_ index: Int) -> String? {
    bytes(index).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// A whole number that fits.
  func integer(_ index: Int) -> Int? {
    guard values[index]?.kind == .number, let raw = slice(index) else { return nil }
    return Int(String(decoding: raw, as: UTF8.self))
  }

  /// Any value as JSON.
  func rendered(_ index: Int) -> [UInt8]? {
    guard let value = values[index], let raw = slice(index) else { return nil }
    let quote = value.kind == .string ? [UInt8(ascii: "\"")] : []
    return quote + Array(raw) + quote
  }

  /// The elements of an array, each with its bytes.
  func elements(_ index: Int) -> [UnsafeBufferPointer<UInt8>]? {
    guard values[index]?.kind == .array, let raw = slice(index) else { return nil }
    return (try? JSONArray.elements(of: raw))?.map { UnsafeBufferPointer(rebasing: raw[$0.range]) }
  }

  /// The bytes of an object.
  func object(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    values[index]?.kind == .object ? slice(index) : nil
  }
}
