internal import Glibc
internal import Synchronization

/// The bytes of the input files, to be written again: those that are held, and those of files that are
/// read a second time and must be as they were.
///
/// Files are opened when they are first asked for. Any number of threads may ask.
final class SourceFiles: Sendable {
  private final class Source: Sendable {
    let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
  }

  /// Files that stay open; a collection of more is opened again and again.
  private static let mostOpen = 128

  private let files: [InputFile]
  private let open = Mutex<[Int: Source]>([:])

  init(_ files: [InputFile]) { self.files = files }

  /// Some bytes of an unpacked file.
  func bytes(_ range: Range<Int>, ofFile number: Int) throws(FlongError) -> ArraySlice<UInt8> {
    let file = files[number]
    if file.holdsContents { return file.contents[range] }
    do throws(SystemFault) {
      let bytes = try source(number).descriptor.read(range)
      if bytes.count == range.count { return bytes[...] }
    } catch {
      throw fault(file, error.sentence)
    }
    throw changed(number)
  }

  /// The file is not as it was.
  func changed(_ number: Int) -> FlongError {
    fault(files[number], SystemFault(code: ESTALE).sentence)
  }

  private func source(_ number: Int) throws(SystemFault) -> Source {
    if let source = open.withLock({ $0[number] }) { return source }
    let file = files[number]
    let descriptor = try Descriptor(
      file.location.bytes, below: AT_FDCWD, flags: O_RDONLY)
    guard try descriptor.status().stamp == file.stamp else { throw SystemFault(code: ESTALE) }
    let source = Source(descriptor)
    open.withLock { if $0.count < SourceFiles.mostOpen { $0[number] = source } }
    return source
  }

  private func fault(_ file: InputFile, _ sentence: String) -> FlongError {
    FlongError(
      .input, path: file.location.printable, "the file cannot be read again: \(sentence)")
  }
}

/// Bytes of one input file that are asked for from its start to its end, read in few pieces.
struct SourceWindow {
  /// Bytes that are read at once.
  private static let size = 1 << 18

  private let sources: SourceFiles
  private let file: Int
  private let end: Int
  private var bytes: ArraySlice<UInt8> = []
  private var start = 0

  /// A window over the first `count` bytes of a file.
  init(_ sources: SourceFiles, file: Int, count: Int) {
    self.sources = sources
    self.file = file
    end = count
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
    bytes = try sources.bytes(position..<max(reach, position + count), ofFile: file)
    start = position
  }
}
