/// The elements of a JSON array as byte ranges.
enum JSONArray {
  /// The elements of the array that `bytes` hold and nothing else.
  static func elements(of bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> [JSONLine.Value] {
    var cursor = JSONCursor(bytes)
    var nesting: [UInt8] = []
    var elements: [JSONLine.Value] = []
    cursor.skipBlanks()
    guard cursor.take("[") else { throw cursor.fault("an array, which starts with \"[\"") }
    cursor.skipBlanks()
    if cursor.take("]") { return elements }
    repeat {
      cursor.skipBlanks()
      elements.append(try cursor.value(nesting: &nesting))
      cursor.skipBlanks()
    } while cursor.take(",")
    guard cursor.take("]") else { throw cursor.fault("\",\" or \"]\"") }
    return elements
  }

  /// The strings among the elements, decoded; empty for bytes that are no array.
  static func strings(of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    guard let elements = try? elements(of: bytes) else { return [] }
    return elements.filter { $0.kind == .string }.map {
      JSONString.text(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[$0.range]))
    }
  }
}
