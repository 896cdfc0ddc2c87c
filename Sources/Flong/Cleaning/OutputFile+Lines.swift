extension OutputFile {
  /// Appends a line of JSON, or several, for each of `count` items.
  ///
  /// All workers render; the lines stand in the order of the items.
  mutating func writeLines(
    _ count: Int, grain: Int, workers: Workers,
    _ render: @Sendable (Int, inout JSONWriter) -> Void
  ) throws(FlongError) {
    try write(count, grain: grain, workers: workers, space: JSONWriter()) { range, json in
      json.removeAll()
      for item in range { render(item, &json) }
    } send: { json, file in
      json.withUnsafeBytes { file.append($0) }.map { file.error($0) }
    }
  }

  /// Appends the bytes of each piece of `count` items, likewise.
  mutating func writePieces(
    _ count: Int, grain: Int, workers: Workers,
    _ render: @Sendable (Range<Int>, inout ByteBuffer) -> Void
  ) throws(FlongError) {
    try write(count, grain: grain, workers: workers, space: ByteBuffer()) { range, buffer in
      buffer.removeAll()
      render(range, &buffer)
    } send: { buffer, file in
      buffer.withUnsafeBytes { file.append($0) }.map { file.error($0) }
    }
  }

  /// Renders each piece of `count` items into a space, and sends what is in it, one piece at a time, in their
  /// order; the first fault ends it.
  mutating func write<Space: ~Copyable>(
    _ count: Int, grain: Int, workers: Workers, space: @escaping @autoclosure @Sendable () -> Space,
    _ render: @Sendable (Range<Int>, inout Space) -> Void,
    send: @Sendable (borrowing Space, inout OutputFile) -> FlongError?
  ) throws(FlongError) {
    var first: FlongError?
    withUnsafeMutablePointer(to: &self) { file in
      withUnsafeMutablePointer(to: &first) { fault in
        // One piece passes at a time.
        nonisolated(unsafe) let (file, fault) = (file, fault)
        workers.inOrder(count, grain: grain, space: space(), prepare: render) { piece in
          // What follows a failure would be thrown away.
          if fault.pointee == nil { fault.pointee = send(piece, &file.pointee) }
        }
      }
    }
    if let first { throw first }
  }
}
