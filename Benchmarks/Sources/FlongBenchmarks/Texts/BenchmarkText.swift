/// A text as the stages take it: bytes, and the byte ranges of its paragraphs.
struct BenchmarkText {
  let name: String
  let bytes: [UInt8]
  let paragraphs: [Range<Int>]
  /// The number of tokens, where the maker of the text knows it.
  let tokens: Int?
  /// What the checksum of all signatures has to be, where it is known.
  let checksum: UInt64?
}
