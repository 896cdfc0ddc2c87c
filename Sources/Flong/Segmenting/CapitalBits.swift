internal import FlongCore

/// Whether each token of a collection begins with a capital letter, one bit each.
struct CapitalBits: Sendable {
  private var words: [UInt64] = []
  private(set) var count = 0

  /// Whether a token does.
  subscript(token: Int) -> Bool {
    precondition(token < count)
    return words[token >> 6] &>> UInt64(token & 63) & 1 == 1
  }

  /// Drops all bits, and keeps their memory.
  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    count = 0
  }

  /// Appends the bits of tokens that begin at `starts` in `text`.
  ///
  /// - Complexity: O(tokens).
  mutating func append(_ starts: ArraySlice<UInt32>, in text: UnsafeBufferPointer<UInt8>) {
    var word: UInt64 = 0
    var filled = 0
    for start in starts {
      if CapitalBits.isCapital(text, Int(start)) { word |= 1 &<< UInt64(filled) }
      filled += 1
      if filled == 64 {
        append(word, count: 64)
        (word, filled) = (0, 0)
      }
    }
    if filled > 0 { append(word, count: filled) }
  }

  /// Appends all bits of other tokens.
  ///
  /// - Complexity: O(tokens / 64).
  mutating func append(contentsOf other: CapitalBits) {
    for (i, word) in other.words.enumerated() {
      append(word, count: min(64, other.count - 64 * i))
    }
  }

  /// Appends the lowest `number` bits of a word; the others are 0.
  private mutating func append(_ word: UInt64, count number: Int) {
    let place = UInt64(count & 63)
    if place == 0 {
      words.append(word)
    } else {
      words[words.count - 1] |= word &<< place
      if Int(place) + number > 64 { words.append(word &>> (64 - place)) }
    }
    count += number
  }

  /// Whether an upper-case letter stands at a byte.
  @inline(__always)
  static func isCapital(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    let byte = text[offset]
    return byte < 0x80 ? byte &- UInt8(ascii: "A") < 26 : isCapitalScalar(text, offset)
  }

  private static func isCapitalScalar(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) -> Bool {
    guard let base = text.baseAddress else { return false }
    let scalar = Unicode.Scalar(DecodedScalar(base, at: offset, end: text.count).value)
    return scalar?.properties.isUppercase == true
  }
}
