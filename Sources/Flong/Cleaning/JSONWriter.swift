/// JSON written into a buffer, on one line and in the order of the calls.
public struct JSONWriter: ~Copyable, Sendable {
  private var out = ByteBuffer()
  /// Whether the next key or value follows another one.
  private var needsComma = false

  /// An empty writer.
  public init() {}

  /// A copy of what has been written.
  public var bytes: [UInt8] { out.bytes }

  /// The number of bytes that have been written.
  public var count: Int { out.count }

  /// What has been written, until the next change.
  borrowing func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    out.withUnsafeBytes(body)
  }

  /// Starts an object.
  public mutating func beginObject() { begin("{") }
  /// Ends an object.
  public mutating func endObject() { end("}") }
  /// Starts an array.
  public mutating func beginArray() { begin("[") }
  /// Ends an array.
  public mutating func endArray() { end("]") }

  /// Writes the key of the value that comes next; a name with nothing in it to escape.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(name)
    out.append("\":")
    needsComma = false
  }

  /// Writes the key of the value that comes next.
  @_disfavoredOverload
  public mutating func key(_ name: String) {
    string(name)
    out.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ text: String) { string(bytes: text.utf8) }

  /// Writes a string from bytes, which must be UTF-8.
  public mutating func string(bytes text: some Collection<UInt8>) {
    separate()
    out.append(UInt8(ascii: "\""))
    let isWritten: Void? = text.withContiguousStorageIfAvailable { out.append(escaping: $0) }
    if isWritten == nil { Array(text).withUnsafeBufferPointer { out.append(escaping: $0) } }
    out.append(UInt8(ascii: "\""))
  }

  /// The form in which a string with these UTF-8 bytes is written between its quotes.
  static func escape(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var escaped = ByteBuffer()
    text.withUnsafeBufferPointer { escaped.append(escaping: $0) }
    return escaped.bytes
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    out.append(decimal: value)
  }

  /// Writes the name of a cluster or story: a letter and sixteen hexadecimal digits.
  mutating func name(_ letter: Unicode.Scalar, _ hash: UInt64) {
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(UInt8(ascii: letter))
    out.append(hexadecimal: hash)
    out.append(UInt8(ascii: "\""))
  }

  /// Writes `numerator / denominator` with a fixed number of decimals, halves rounded away from 0.
  ///
  /// Integers decide alone, so that every machine writes the same digits. `denominator > 0`,
  /// `0 ≤ decimals ≤ 18`, and the quotient must fit an `Int` after scaling.
  public mutating func ratio(_ numerator: Int, _ denominator: Int, decimals: Int) {
    precondition(denominator > 0 && (0...18).contains(decimals), "a ratio has a positive divisor")
    separate()
    var scale: UInt = 1
    for _ in 0..<decimals { scale &*= 10 }
    let divisor = UInt(denominator)
    let product = numerator.magnitude.multipliedFullWidth(by: scale)
    // Dividing two words by one is many times slower.
    var (quotient, remainder) =
      product.high == 0
      ? product.low.quotientAndRemainder(dividingBy: divisor)
      : divisor.dividingFullWidth(product)
    if remainder >= divisor - remainder { quotient += 1 }
    if numerator < 0 && quotient > 0 { out.append(UInt8(ascii: "-")) }
    if decimals > 0 {
      out.append(scaled: quotient, decimals: decimals)
    } else {
      out.append(decimal: Int(quotient))
    }
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    separate()
    if value { out.append("true") } else { out.append("false") }
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    out.append("null")
  }

  /// Writes a value that is JSON already.
  public mutating func raw(_ value: some Sequence<UInt8>) {
    separate()
    out.append(contentsOf: value)
  }

  /// Ends the line, after which a new value may start.
  public mutating func newline() {
    out.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Forgets what has been written but keeps the space.
  public mutating func removeAll() {
    out.removeAll()
    needsComma = false
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    separate()
    out.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    out.append(UInt8(ascii: bracket))
    needsComma = true
  }

  /// Writes the comma before a key or value that follows another one.
  @inline(__always)
  private mutating func separate() {
    if needsComma { out.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
