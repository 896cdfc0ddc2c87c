extension SourceFiles {
  /// The lines of a file that begin in `range`, which is longer than a byte-order mark, and where in
  /// the file they stand.
  ///
  /// - Complexity: O(bytes of the range and of its last line).
  func lines(
    beginningIn range: Range<Int>, ofFile file: Int, count: Int
  ) throws(FlongError) -> (bytes: [UInt8], start: Int) {
    // The byte before tells whether a line begins with the first.
    let from = max(0, range.lowerBound - 1)
    var bytes = Array(try self.bytes(from..<range.upperBound, ofFile: file))
    var skipped = 0
    if range.lowerBound == 0 {
      if bytes.starts(with: TextCheck.byteOrderMark) { skipped = TextCheck.byteOrderMark.count }
    } else {
      skipped = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
    if skipped == bytes.count { return ([], range.upperBound) }
    var end = range.upperBound
    while bytes[bytes.count - 1] != UInt8(ascii: "\n") && end < count {
      let more = try self.bytes(end..<min(count, end + SourceFiles.reach), ofFile: file)
      let line = more.firstIndex(of: UInt8(ascii: "\n")).map { more[...$0] } ?? more
      bytes += line
      end += line.count
    }
    return (Array(bytes[skipped...]), from + skipped)
  }

  /// Bytes that are read at once to find the end of a line.
  private static let reach = 1 << 14
}
