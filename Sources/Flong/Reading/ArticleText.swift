/// The bytes of an article's text, as a stretch of a piece that other articles may share.
///
/// Offsets count from the start of the text. Pieces are as large as they come from a file, so that a
/// collection is no million small arrays.
public struct ArticleText: Sendable, RandomAccessCollection {
  private let piece: [UInt8]
  private let start: UInt32
  private let length: UInt32

  /// The stretch `range` of `piece`; both ends lie below 4 GiB.
  init(_ piece: [UInt8], _ range: Range<Int>) {
    precondition(0 <= range.lowerBound && range.upperBound <= piece.count)
    self.piece = piece
    start = UInt32(range.lowerBound)
    length = UInt32(range.count)
  }

  /// A text with a piece of its own.
  public init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { Int(length) }

  public subscript(offset: Int) -> UInt8 {
    precondition(0 <= offset && offset < endIndex)
    return piece[Int(start) + offset]
  }

  /// The bytes, until `body` returns.
  func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try piece.withUnsafeBufferPointer { (all) throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[Int(start)..<Int(start) + count]))
    }
  }

  /// The same as raw bytes.
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

  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try piece.withContiguousStorageIfAvailable {
      try body(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start) + count]))
    }
  }
}

extension ArticleText: Equatable {
  public static func == (a: ArticleText, b: ArticleText) -> Bool { a.elementsEqual(b) }
}
