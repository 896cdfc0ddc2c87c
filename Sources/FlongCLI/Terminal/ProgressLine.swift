import Flong

/// One line on standard error that names the running stage, where standard error is a terminal.
enum ProgressLine {
  static func progress(isQuiet: Bool) -> Progress {
    guard StandardError.isTerminal && !isQuiet else { return Progress() }
    return Progress { stage in StandardError.write("\r\u{1B}[K\(stage) …") }
  }

  static func finish(isQuiet: Bool) {
    guard StandardError.isTerminal && !isQuiet else { return }
    StandardError.write("\r\u{1B}[K")
  }
}
