/// Where and why bytes are not the JSON they should be.
public struct JSONFault: Error, Equatable, Sendable {
  /// The first byte that does not fit, counted from 0 at the start of what was scanned.
  public var byte: Int
  /// What is wrong there; continues "at byte N: …".
  public var message: String

  /// A fault at `byte`.
  public init(byte: Int, message: String) {
    self.byte = byte
    self.message = message
  }
}
