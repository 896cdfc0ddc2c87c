extension SourceFiles {
  /// Bytes of a file, and the lines among them.
  struct Lines {
    var bytes: [UInt8]
    /// Where in the file the bytes begin.
    var start: Int
    /// The lines, among the bytes.
    var range: Range<Int>
  }

  /// The lines of a file of `count` bytes that begin in `range`, which is longer than a byte-order mark.
  ///
  /// - Complexity: O(bytes of the range and of its last line).
  func lines(
    beginningIn range: Range<Int>, ofFile file: Int, count: Int
  ) throws(FlongError) -> Lines {
    // The byte before tells whether a line begins with the first, and most lines end soon.
    let start = max(0, range.lowerBound - 1)
    let end = min(count, range.upperBound + SourceFiles.reach)
    var bytes = Array(try self.bytes(start..<end, ofFile: file))
    var first = 0
    if range.lowerBound == 0 {
      if bytes.starts(with: TextCheck.byteOrderMark) { first = TextCheck.byteOrderMark.count }
    } else {
      first = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
    guard start + first < range.upperBound else {
      return Lines(bytes: [], start: range.upperBound, range: 0..<0)
    }
    var seen = range.upperBound - 1 - start
    while true {
      if let last = bytes[seen...].firstIndex(of: UInt8(ascii: "\n")) {
        return Lines(bytes: bytes, start: start, range: first..<last + 1)
      }
      seen = bytes.count
      let next = start + seen
      if next == count { return Lines(bytes: bytes, start: start, range: first..<seen) }
      bytes += try self.bytes(next..<min(count, next + SourceFiles.reach), ofFile: file)
    }
  }

  /// Bytes that are read at once to find the end of a line.
  private static let reach = 1 << 14
}
