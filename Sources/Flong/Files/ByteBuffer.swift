internal import Glibc

/// Bytes that grow at their end; one buffer serves any number of pieces without asking for new space.
struct ByteBuffer: ~Copyable, @unchecked Sendable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes that have been written.
  private(set) var count = 0

  /// An empty buffer.
  init(capacity: Int = 256) {
    self.capacity = capacity
    base = ByteBuffer.space(malloc(capacity))
  }

  deinit { free(base) }

  /// A copy of what has been written.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// What has been written, until the next change.
  borrowing func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Forgets what has been written but keeps the space.
  mutating func removeAll() { count = 0 }

  /// Appends one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room(1)[0] = byte
    count &+= 1
  }

  /// Appends bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    memcpy(room(bytes.count), start, bytes.count)
    count &+= bytes.count
  }

  /// Appends text that is known when this is compiled.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends the UTF-8 of `text`.
  mutating func append(text: String) { append(contentsOf: text.utf8) }

  /// Appends bytes of any kind.
  mutating func append(contentsOf bytes: some Sequence<UInt8>) {
    let isCopied: Void? = bytes.withContiguousStorageIfAvailable {
      append(UnsafeRawBufferPointer($0))
    }
    if isCopied == nil { for byte in bytes { append(byte) } }
  }

  /// Appends the digits of a whole number.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    var size = 1
    var bound: UInt = 10
    // The longest number has 20 digits, and the bound behind it does not fit.
    while size < 20 && magnitude >= bound {
      size &+= 1
      bound = bound &* 10
    }
    append(digits: magnitude, count: size)
  }

  /// Appends the last `size` decimal digits of a number, leading zeros included.
  mutating func append(digits value: UInt, count size: Int) {
    let target = room(size)
    var rest = value
    var place = size
    // Two at a time, as each division waits for the one before it.
    while place > 1 {
      place &-= 2
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      let (tens, ones) = pair.quotientAndRemainder(dividingBy: 10)
      target[place] = UInt8(truncatingIfNeeded: tens) &+ 0x30
      target[place &+ 1] = UInt8(truncatingIfNeeded: ones) &+ 0x30
      rest = quotient
    }
    if place == 1 { target[0] = UInt8(truncatingIfNeeded: rest % 10) &+ 0x30 }
    count &+= size
  }

  /// Appends `value` / 10^`decimals` as a decimal; `decimals` from 1 to 18.
  mutating func append(scaled value: UInt, decimals: Int) {
    var scale: UInt = 1
    for _ in 0..<decimals { scale &*= 10 }
    let (whole, rest) = value.quotientAndRemainder(dividingBy: scale)
    append(decimal: Int(whole))
    append(UInt8(ascii: "."))
    append(digits: rest, count: decimals)
  }

  /// Appends the 16 lower-case hexadecimal digits of a number.
  mutating func append(hexadecimal value: UInt64) {
    let target = room(16)
    for place in 0..<16 {
      let digit = UInt8(truncatingIfNeeded: value &>> UInt64(60 &- 4 &* place)) & 0xF
      target[place] = digit &+ (digit < 10 ? 0x30 : 0x57)
    }
    count &+= 16
  }

  /// Space for `size` more bytes.
  @inline(__always)
  private mutating func room(_ size: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity &- count < size { grow(size) }
    return base + count
  }

  @inline(never)
  private mutating func grow(_ size: Int) {
    capacity = max(2 * capacity, count + size)
    base = ByteBuffer.space(realloc(base, capacity))
  }

  private static func space(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<UInt8> {
    guard let memory else { fatalError("there is no memory left") }
    return memory.assumingMemoryBound(to: UInt8.self)
  }
}
