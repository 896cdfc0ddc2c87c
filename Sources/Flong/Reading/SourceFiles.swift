internal import Glibc
internal import Synchronization

/// The bytes of the input files: those that are held, and those of long files, which are read where they
/// are asked for and must be as they were.
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
    var space: [UInt8] = []
    return try bytes(range, ofFile: number, in: &space)
  }

  /// The same; `space` takes what is read, and can serve for the next bytes.
  func bytes(
    _ range: Range<Int>, ofFile number: Int, in space: inout [UInt8]
  ) throws(FlongError) -> ArraySlice<UInt8> {
    if files[number].holdsContents { return files[number].contents[range] }
    space.removeAll(keepingCapacity: true)
    do throws(SystemFault) {
      try append(range, ofFile: number, to: &space)
    } catch {
      throw fault(files[number], error.sentence)
    }
    return space[...]
  }

  /// Appends bytes of a file that is not held.
  func append(
    _ range: Range<Int>, ofFile number: Int, to bytes: inout [UInt8]
  ) throws(SystemFault) {
    let end = bytes.count + range.count
    try source(number).descriptor.read(range, to: &bytes)
    if bytes.count < end { throw SystemFault(code: ESTALE) }
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
