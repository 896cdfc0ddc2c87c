internal import Glibc

/// A file of results in memory, with its lines.
struct ResultFile: Sendable {
  let bytes: [UInt8]
  /// Each line without its end.
  let lines: [Range<Int>]
  private let path: String

  /// Reads the file `name` in an open folder; `path` is that folder as the user knows it.
  init(_ name: String, below folder: Int32, path: String) throws(FlongError) {
    self.path = path + "/" + name
    do throws(SystemFault) {
      let file = try Descriptor(Array(name.utf8), below: folder, flags: O_RDONLY)
      bytes = try file.readAll(size: try file.status().size)
    } catch {
      throw FlongError(
        .damaged, path: self.path,
        "the results cannot be read: \(error.sentence); name a folder that 'flong clean' wrote")
    }
    lines = ResultFile.lines(of: bytes)
  }

  /// A file that has been read already.
  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    lines = ResultFile.lines(of: bytes)
  }

  /// A file of some of the lines alone.
  func lines(_ chosen: [Int]) -> ResultFile {
    var part: [UInt8] = []
    part.reserveCapacity(chosen.reduce(0) { $0 + lines[$1].count + 1 })
    for line in chosen {
      part += bytes[lines[line]]
      part.append(0x0A)
    }
    return ResultFile(part, path: path)
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBytes { buffer in
      var lines: [Range<Int>] = []
      var start = 0
      while start < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
        let found = memchr(rest.baseAddress!, 0x0A, rest.count)
        let end = found.map { UnsafeRawPointer($0) - buffer.baseAddress! } ?? buffer.count
        lines.append(start..<end)
        start = end + 1
      }
      return lines
    }
  }

  /// Reads the wanted fields of each line on all workers, about `grain` lines at a time; what `body`
  /// returns stands in order.
  func map<Result: Sendable>(
    _ fields: [String], from first: Int = 0, grain: Int = 2_048, workers: Workers,
    _ body: @Sendable (Int, JSONFields) -> Result?
  ) throws(FlongError) -> [Result] {
    try map(
      fields, of: Array(lines.indices.dropFirst(first)), grain: grain, workers: workers, body)
  }

  /// The same for some of the lines.
  func map<Result: Sendable>(
    _ fields: [String], of chosen: [Int], grain: Int = 2_048, workers: Workers,
    _ body: @Sendable (Int, JSONFields) -> Result?
  ) throws(FlongError) -> [Result] {
    let parts = workers.map(chosen.count, grain: grain) {
      range -> (results: [Result], fault: Int?) in
      var scanner = JSONLine(fields: fields)
      var results: [Result] = []
      var fault: Int?
      bytes.withUnsafeBufferPointer { buffer in
        for line in chosen[range] {
          let slice = UnsafeBufferPointer(rebasing: buffer[lines[line]])
          guard let read = try? JSONFields(slice, scanner: &scanner) else {
            fault = fault ?? line
            continue
          }
          if let result = body(line, read) { results.append(result) }
        }
      }
      return (results, fault)
    }
    if let line = parts.compactMap(\.fault).first {
      throw FlongError(
        .damaged, path: path, line: line + 1,
        "this line is not what Flong wrote; run 'flong clean' again")
    }
    return Workers.joined(parts.map(\.results))
  }
}
