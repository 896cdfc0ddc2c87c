/// JSON written into a byte array, on one line and in the order of the calls.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next key or value follows another one.
  private var needsComma = false

  /// An empty writer.
  public init() {}

  /// Starts an object.
  public mutating func beginObject() { begin("{") }
  /// Ends an object.
  public mutating func endObject() { end("}") }
  /// Starts an array.
  public mutating func beginArray() { begin("[") }
  /// Ends an array.
  public mutating func endArray() { end("]") }

  /// Writes the key of the value that comes next.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { JSONWriter.escape($0, into: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string from bytes, which must be UTF-8.
  public mutating func string(bytes text: some Collection<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let copied: Void? = text.withContiguousStorageIfAvailable {
      JSONWriter.escape($0, into: &bytes)
    }
    if copied == nil { Array(text).withUnsafeBufferPointer { JSONWriter.escape($0, into: &bytes) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes `numerator / denominator` with a fixed number of decimals, halves rounded away from 0.
  ///
  /// Integers decide alone, so that every machine writes the same digits. `denominator > 0`,
  /// `0 ≤ decimals ≤ 18`, and the quotient must fit an `Int` after scaling.
  public mutating func ratio(_ numerator: Int, _ denominator: Int, decimals: Int) {
    precondition(denominator > 0 && (0...18).contains(decimals), "a ratio has a positive divisor")
    separate()
    let scale = (0..<decimals).reduce(UInt(1)) { product, _ in product * 10 }
    let divisor = UInt(denominator)
    let product = numerator.magnitude.multipliedFullWidth(by: scale)
    var (quotient, remainder) = divisor.dividingFullWidth(product)
    if remainder >= divisor - remainder { quotient += 1 }
    if numerator < 0 && quotient > 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: String(quotient / scale).utf8)
    guard decimals > 0 else { return }
    let digits = String(quotient % scale)
    bytes.append(UInt8(ascii: "."))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: decimals - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) { raw(value ? "true".utf8 : "false".utf8) }

  /// Writes `null`.
  public mutating func null() { raw("null".utf8) }

  /// Writes a value that is JSON already.
  public mutating func raw(_ value: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// Ends the line, after which a new value may start.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Forgets what has been written but keeps the space.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  /// Writes the comma before a key or value that follows another one.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
