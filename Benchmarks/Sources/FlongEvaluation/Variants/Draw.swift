internal import FlongCore

/// Choices that look random and hang on an article's id and a place in it alone.
struct Draw: Sendable {
  private let seed: UInt64

  init(_ purpose: String, article: String) {
    let name = Array((purpose + "\n" + article).utf8)
    seed = name.withUnsafeBytes { XXH3.hash64($0) }
  }

  /// A number from 0 up to, not including, `bound`, for one place.
  func number(_ place: Int, below bound: Int) -> Int {
    let value = withUnsafeBytes(of: Int64(place).littleEndian) { XXH3.hash64($0, seed: seed) }
    return Int(value % UInt64(bound))
  }

  /// True for one place in `count`.
  func isOne(in count: Int, _ place: Int) -> Bool { number(place, below: count) == 0 }
}
