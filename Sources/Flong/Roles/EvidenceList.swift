/// The evidence of one verdict, as a stretch of an array that other verdicts may share.
struct EvidenceList: Sendable, RandomAccessCollection {
  private var values: [Evidence]
  private var start: UInt32
  private var length: UInt32

  /// The stretch `range` of `values`.
  init(_ values: [Evidence], _ range: Range<Int>) {
    self.values = values
    start = UInt32(range.lowerBound)
    length = UInt32(range.count)
  }

  /// A list with an array of its own.
  init(_ values: [Evidence]) { self.init(values, values.indices) }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(length) }

  subscript(index: Int) -> Evidence {
    precondition(0 <= index && index < endIndex)
    return values[Int(start) + index]
  }

  func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Evidence>) throws -> Result
  ) rethrows -> Result? {
    try values.withContiguousStorageIfAvailable {
      try body(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start) + count]))
    }
  }

  /// - Complexity: O(n) in this list, whatever it shares the array with.
  mutating func append(_ evidence: Evidence) { self = EvidenceList(self + [evidence]) }
}

extension EvidenceList: Equatable {
  static func == (a: EvidenceList, b: EvidenceList) -> Bool { a.elementsEqual(b) }
}

extension EvidenceList: ExpressibleByArrayLiteral {
  init(arrayLiteral evidence: Evidence...) { self.init(evidence) }
}
