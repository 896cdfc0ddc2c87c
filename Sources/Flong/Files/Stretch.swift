/// A stretch of an array that other stretches may share, so that a collection is no million small
/// arrays; indices count from its start.
public struct Stretch<Element: Sendable>: Sendable, RandomAccessCollection {
  private let values: [Element]
  private let start: UInt32
  private let length: UInt32

  /// The values `range` of an array; both ends lie below 2³².
  init(_ values: [Element], _ range: Range<Int>) {
    precondition(0 <= range.lowerBound && range.upperBound <= values.count)
    self.values = values
    start = UInt32(range.lowerBound)
    length = UInt32(range.count)
  }

  /// All values of an array.
  public init(_ values: [Element]) { self.init(values, values.indices) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { Int(length) }

  public subscript(index: Int) -> Element {
    precondition(0 <= index && index < endIndex)
    return values[Int(start) + index]
  }

  /// The values, until `body` returns.
  func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try values.withUnsafeBufferPointer { (all) throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[Int(start)..<Int(start) + count]))
    }
  }

  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    try withUnsafeBufferPointer(body)
  }
}

extension Stretch: Equatable where Element: Equatable {
  public static func == (a: Stretch, b: Stretch) -> Bool { a.elementsEqual(b) }
}
