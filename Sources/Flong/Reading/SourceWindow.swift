/// Bytes of one input file that are asked for from its start to its end, read in few pieces.
struct SourceWindow: ~Copyable {
  /// Bytes that are read at once.
  private static let size = 1 << 19

  private let sources: SourceFiles
  private let file: Int
  /// No byte from here on is asked for.
  var end: Int
  private var bytes: ArraySlice<UInt8> = []
  private var start = 0
  private var space: [UInt8] = []

  /// A window over the bytes of a file before `end`.
  init(_ sources: SourceFiles, file: Int, end: Int) {
    self.sources = sources
    self.file = file
    self.end = end
  }

  /// Calls `body` with the bytes of a range, piece by piece.
  mutating func forEachPiece(
    of range: Range<Int>, _ body: (ArraySlice<UInt8>) throws(FlongError) -> Void
  ) throws(FlongError) {
    var position = range.lowerBound
    while position < range.upperBound {
      if !(start..<start + bytes.count).contains(position) { try fill(from: position, atLeast: 1) }
      let reach = min(range.upperBound, start + bytes.count)
      try body(bytes.dropFirst(position - start).prefix(reach - position))
      position = reach
    }
  }

  /// All bytes of a range at once.
  mutating func withBytes<Result>(
    of range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result
  ) throws(FlongError) -> Result {
    if range.lowerBound < start || range.upperBound > start + bytes.count {
      try fill(from: range.lowerBound, atLeast: range.count)
    }
    let own = range.lowerBound - start..<range.upperBound - start
    return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[own])) }
  }

  private mutating func fill(from position: Int, atLeast count: Int) throws(FlongError) {
    let reach = min(end, position + max(count, SourceWindow.size))
    // Nobody else is to hold the space, so that it serves again.
    bytes = []
    bytes = try sources.bytes(
      position..<max(reach, position + count), ofFile: file, in: &space)
    start = position
  }
}
