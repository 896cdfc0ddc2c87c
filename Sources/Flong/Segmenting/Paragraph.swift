/// A block of prose or a line of a list: a byte range of its article, never a copy of the text.
public struct Paragraph: Hashable, Sendable {
  /// The byte offset of its first character that is no white space.
  public var start: UInt32
  /// The byte offset behind its last character that is no white space; `start < end`.
  public var end: UInt32

  /// A paragraph of the bytes from `start` up to, not including, `end`.
  @inline(__always)
  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// The bytes as a range of offsets.
  @inline(__always)
  public var range: Range<Int> { Int(start)..<Int(end) }
}
