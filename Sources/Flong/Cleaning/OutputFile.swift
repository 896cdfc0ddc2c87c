import Glibc

/// A file of the output, written through a buffer.
public struct OutputFile: ~Copyable {
  /// The path for error messages.
  let path: String
  private let descriptor: Descriptor
  private var buffer: [UInt8] = []
  private let packer: (any Packer)?

  /// What is collected before one call to the system; longer pieces go without a copy.
  private static let bufferSize = 1 << 16

  /// A file that is packed on up to `jobs` threads.
  init(
    _ descriptor: consuming Descriptor, path: String, compression: Compression = .none,
    jobs: Int = 1
  ) {
    self.path = path
    self.descriptor = descriptor
    packer = compression.makePacker(jobs: jobs)
  }

  /// Appends `bytes`.
  public mutating func write(_ bytes: [UInt8]) throws(FlongError) {
    try write(bytes[...])
  }

  /// Appends what `writer` holds.
  public mutating func write(_ writer: borrowing JSONWriter) throws(FlongError) {
    if let fault = writer.withUnsafeBytes({ append($0) }) { throw error(fault) }
  }

  /// Appends a stretch of a text.
  mutating func write(_ text: ArticleText, _ range: Range<Int>) throws(FlongError) {
    if let fault = text.withUnsafeBytes(of: range, { append($0) }) { throw error(fault) }
  }

  /// Appends a stretch of an array.
  mutating func write(_ bytes: ArraySlice<UInt8>) throws(FlongError) {
    if let fault = bytes.withUnsafeBytes({ append($0) }) { throw error(fault) }
  }

  /// Appends bytes, or says why that cannot be.
  mutating func append(_ piece: UnsafeRawBufferPointer) -> SystemFault? {
    if let packer {
      packer.pack(piece, isLast: false) { buffer.append(contentsOf: $0) }
      return buffer.count < OutputFile.bufferSize ? nil : flush()
    }
    if buffer.count + piece.count < OutputFile.bufferSize {
      buffer.append(contentsOf: piece)
      return nil
    }
    return flush() ?? send(piece)
  }

  /// Writes what is still collected and closes the file.
  public consuming func finish() throws(FlongError) {
    if let packer {
      packer.pack(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) {
        buffer.append(contentsOf: $0)
      }
    }
    if let fault = flush() { throw error(fault) }
  }

  private mutating func flush() -> SystemFault? {
    if buffer.isEmpty { return nil }
    let fault = buffer.withUnsafeBytes { send($0) }
    buffer.removeAll(keepingCapacity: true)
    return fault
  }

  private func send(_ bytes: UnsafeRawBufferPointer) -> SystemFault? {
    do throws(SystemFault) {
      try descriptor.write(bytes)
      return nil
    } catch {
      return error
    }
  }

  func error(_ fault: SystemFault) -> FlongError {
    FlongError(.output, path: path, "the file cannot be written: \(fault.sentence)")
  }
}
