internal import CLinux
internal import Glibc

/// The lines of a results file that mention a string.
enum ResultLines {
  /// Calls `body` with every line that holds `id` as a JSON string.
  static func forEach(
    _ path: String, containing id: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(FlongError) {
    let wanted =
      [UInt8(ascii: "\"")] + JSONWriter.escape(Array(id.utf8)[...]) + [UInt8(ascii: "\"")]
    do throws(SystemFault) {
      var lines = LineReader(
        try Descriptor(Path(path).bytes, below: AT_FDCWD, flags: O_RDONLY))
      while let line = try lines.next() {
        line.withUnsafeBufferPointer { bytes in
          let found =
            memmem(
              bytes.baseAddress, UInt(bytes.count), wanted, UInt(wanted.count)) != nil
          if found { body(bytes) }
        }
      }
    } catch {
      throw FlongError(
        .damaged, path: path,
        "the results cannot be read: \(error.sentence); name a folder that 'flong clean' wrote")
    }
  }
}
