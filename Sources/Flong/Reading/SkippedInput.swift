/// An input that is not judged, and why.
public struct SkippedInput: Sendable, Equatable, CustomStringConvertible {
  /// The file or folder, relative to its input, made safe to print.
  public var path: String
  /// The line of the record, counted from 1.
  public var line: Int?
  /// What is wrong, where, and what to do about it.
  public var reason: String
  /// Whether the output holds an unchanged copy.
  public var isCopied: Bool

  /// A skipped input from its parts.
  public init(path: String, line: Int? = nil, reason: String, isCopied: Bool) {
    self.path = path
    self.line = line
    self.reason = reason
    self.isCopied = isCopied
  }

  /// One sentence, safe to print: `path:line: reason (copied unchanged)`.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(Printable.escape(reason)) (\(isCopied ? "copied unchanged" : "left out"))"
  }
}
