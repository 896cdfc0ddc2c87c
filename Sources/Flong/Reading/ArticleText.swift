/// The bytes of an article's text; the array is as large as it comes from a file.
public typealias ArticleText = Stretch<UInt8>

extension ArticleText {
  /// The bytes, until `body` returns.
  func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { (bytes) throws(Failure) in
      try body(UnsafeRawBufferPointer(bytes))
    }
  }

  /// The same of some of them.
  func withUnsafeBytes<Result>(
    of range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}
