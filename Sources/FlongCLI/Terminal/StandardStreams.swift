import Glibc

/// Standard output, unbuffered: callers write whole texts.
enum StandardOutput {
  static func write(_ text: String) { StandardStream.write(text, to: STDOUT_FILENO) }
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Standard error.
enum StandardError {
  static func write(_ text: String) { StandardStream.write(text, to: STDERR_FILENO) }
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

private enum StandardStream {
  static func write(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(file, rest.baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }  // nobody reads: there is nobody to tell
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
