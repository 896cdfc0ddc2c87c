extension SourceFiles {
  /// Bytes of a file, and the lines among them.
  struct Lines {
    var bytes: [UInt8] = []
    /// Where in the file the bytes begin.
    var start = 0
    /// The lines, among the bytes.
    var range = 0..<0

    /// The bytes of a range of the file.
    func withUnsafeBytes(of range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Void) {
      let own = range.lowerBound - start..<range.upperBound - start
      bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[own])) }
    }
  }

  /// Leaves in `lines` those of a long file of `count` bytes that begin in `range`, and all bytes of the range,
  /// which is longer than a byte-order mark.
  ///
  /// - Complexity: O(bytes of the range and of its last line).
  func read(
    _ lines: inout Lines, beginningIn range: Range<Int>, ofFile file: Int, count: Int
  ) throws(SystemFault) {
    // The byte before tells whether a line begins with the first, and most lines end soon.
    let start = max(0, range.lowerBound - 1)
    let end = min(count, range.upperBound + SourceFiles.reach)
    lines.start = start
    lines.bytes.removeAll(keepingCapacity: true)
    try append(start..<end, ofFile: file, to: &lines.bytes)
    var first = 0
    if range.lowerBound == 0 {
      if lines.bytes.starts(with: TextCheck.byteOrderMark) {
        first = TextCheck.byteOrderMark.count
      }
    } else {
      first = SourceFiles.newline(in: lines.bytes[...]).map { $0 + 1 } ?? lines.bytes.count
    }
    lines.range = first..<first
    guard start + first < range.upperBound else { return }
    var seen = range.upperBound - 1 - start
    while true {
      if let last = SourceFiles.newline(in: lines.bytes[seen...]) {
        lines.range = first..<last + 1
        return
      }
      seen = lines.bytes.count
      let next = start + seen
      if next == count {
        lines.range = first..<seen
        return
      }
      try append(next..<min(count, next + SourceFiles.reach), ofFile: file, to: &lines.bytes)
    }
  }

  private static func newline(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.firstIndex(of: UInt8(ascii: "\n"))
  }

  /// Bytes that are read at once to find the end of a line.
  private static let reach = 1 << 14
}
