internal import FlongCore

/// A set of words given as text, asked for by bytes.
///
/// Words are compared by their 64-bit hash, as written: case counts.
struct WordList: Sendable {
  private let hashes: Set<UInt64>

  /// The words of `text`, which blanks part.
  init(_ text: String) {
    var hashes: Set<UInt64> = []
    for var word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      hashes.insert(word.withUTF8 { XXH3.hash64(UnsafeRawBufferPointer($0)) })
    }
    self.hashes = hashes
  }

  /// Whether the word that is `bytes[range]` is in the list.
  func contains(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let word = UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count)
    return hashes.contains(XXH3.hash64(word))
  }
}
