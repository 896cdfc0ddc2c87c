/// One readable reason for or against holding a wording to be boilerplate.
public struct Evidence: Sendable, Hashable {
  /// A short name ("repeated", "asking", "prose").
  public let name: String
  /// What was seen; where there are numbers, each `#` stands for one of them, so that no text is made
  /// before it is read.
  private let words: String
  private let first: UInt32
  private let second: UInt32
  private let third: UInt32
  private let numbers: UInt8
  private let score: Int16

  public init(_ name: String, _ points: Int, _ detail: String) {
    self.init(name, points, detail, numbers: 0, 0, 0, 0)
  }

  /// With one number.
  init(_ name: String, _ points: Int, _ words: String, _ number: Int) {
    self.init(name, points, words, numbers: 1, number, 0, 0)
  }

  /// With two.
  init(_ name: String, _ points: Int, _ words: String, _ first: Int, _ second: Int) {
    self.init(name, points, words, numbers: 2, first, second, 0)
  }

  /// With three.
  init(
    _ name: String, _ points: Int, _ words: String, _ first: Int, _ second: Int, _ third: Int
  ) {
    self.init(name, points, words, numbers: 3, first, second, third)
  }

  private init(
    _ name: String, _ points: Int, _ words: String, numbers: UInt8, _ first: Int, _ second: Int,
    _ third: Int
  ) {
    self.name = name
    self.words = words
    self.first = UInt32(clamping: first)
    self.second = UInt32(clamping: second)
    self.third = UInt32(clamping: third)
    self.numbers = numbers
    score = Int16(clamping: points)
  }

  /// Points; negative ones speak against removal.
  public var points: Int { Int(score) }

  /// Equal for equal evidence, and nearly always different for other.
  var mark: UInt64 {
    UInt64(first) << 32 ^ UInt64(second) << 16 ^ UInt64(third) << 48
      ^ UInt64(UInt16(bitPattern: score)) ^ UInt64(numbers) << 62
      ^ UInt64(name.utf8.count) << 8 ^ UInt64(words.utf8.count) << 40
  }

  /// What was seen, in words.
  public var detail: String {
    guard numbers > 0 else { return words }
    var words = words
    return words.withUTF8 { words in
      String(unsafeUninitializedCapacity: words.count + 3 * 10) { text in
        var count = 0
        var values = (first, second, third)
        for byte in words {
          if byte == UInt8(ascii: "#") {
            count += Evidence.write(values.0, text, at: count)
            values = (values.1, values.2, 0)
          } else {
            text[count] = byte
            count += 1
          }
        }
        return count
      }
    }
  }

  /// Writes a number in digits; gives how many.
  private static func write(
    _ number: UInt32, _ text: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    var digits = 1
    var rest = number / 10
    while rest > 0 {
      rest /= 10
      digits += 1
    }
    rest = number
    for place in (start..<start + digits).reversed() {
      text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return digits
  }
}
