import Glibc

/// The lines of a file, without their ends, holding only a little of it at a time.
struct LineReader: ~Copyable {
  private let file: Descriptor
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  private static let pieceSize = 1 << 20

  init(_ file: consuming Descriptor) { self.file = file }

  /// The next line, or nil at the end of the file.
  mutating func next() throws(SystemFault) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return Array(buffer[position..<end])
      }
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
      buffer.removeSubrange(..<position)
      position = 0
      searched = buffer.count
      let more = try file.readPiece(capacity: LineReader.pieceSize)
      isAtEnd = more.isEmpty
      buffer.append(contentsOf: more)
    }
  }
}
