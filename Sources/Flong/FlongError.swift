/// A failure that the user can cause or mend, told in one sentence with its place and remedy.
public struct FlongError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong, for callers that act on it; the sentence is for people.
  public enum Kind: Equatable, Sendable {
    /// The command asks for something that cannot be.
    case usage
    /// An input does not exist or cannot be read.
    case input
    /// The output folder is refused, because writing there could destroy something.
    case refusedOutput
    /// Writing failed: no space, no permission, a broken disk.
    case output
    /// A ledger or cleaned copy is not what Flong wrote.
    case damaged
  }

  /// What went wrong.
  public var kind: Kind
  /// The file or folder, as the user would name it.
  public var path: String?
  /// The line of the file, counted from 1.
  public var line: Int?
  /// The byte of the file, or of the line where one is given, counted from 0.
  public var byte: Int?
  /// What is wrong with the place, and what to do about it.
  public var message: String

  /// An error at a place, as far as the place is known.
  public init(
    _ kind: Kind, path: String? = nil, line: Int? = nil, byte: Int? = nil, _ message: String
  ) {
    self.kind = kind
    self.path = path
    self.line = line
    self.byte = byte
    self.message = message
  }

  /// `path:line: byte N: message`, without the parts that are not known; safe to print.
  public var description: String {
    var place = path.map(Printable.escape) ?? ""
    if let line { place += place.isEmpty ? "line \(line)" : ":\(line)" }
    if let byte { place += (place.isEmpty ? "" : ": ") + "byte \(byte)" }
    return (place.isEmpty ? "" : place + ": ") + Printable.escape(message)
  }
}
