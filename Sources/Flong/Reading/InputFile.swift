public import FlongCore

/// One file of the input, as it is mirrored in the output.
public struct InputFile: Sendable {
  /// What the file holds.
  public enum Format: String, Sendable {
    /// One article.
    case text
    /// One article on each line.
    case jsonLines = "jsonl"
  }

  /// How the file gets into the output.
  public enum Fate: String, Sendable {
    /// It was read and is written from its articles.
    case read
    /// It was skipped and is copied byte for byte.
    case copied
    /// It could not be opened, so that there is nothing to write.
    case absent
  }

  /// The path to open; empty for standard input.
  var location: Path
  /// The path below the folder of cleaned files.
  var output: Path
  /// What the file holds.
  public internal(set) var format: Format
  /// Whether the first bytes decide the format, because no name does.
  var isSniffed = false
  /// How it is packed on disk.
  public internal(set) var compression: Compression = .none
  /// How it gets into the output.
  public internal(set) var fate: Fate = .read
  /// The unpacked bytes of JSON Lines, or of what was skipped on standard input; those of a file that
  /// is not packed are let go when its records are read.
  var contents: [UInt8] = []
  /// Whether the bytes can be had from `contents` alone.
  var holdsContents: Bool { stamp == nil || compression != .none }
  /// Whether the file is so long that its records are read piece by piece, and its bytes never held.
  var isLong = false
  /// Bytes from which a file is long.
  static let longest = 4 << 20
  /// What the file was like when it was read; nil for standard input.
  var stamp: FileStatus.Stamp?
  /// The number of unpacked bytes.
  public internal(set) var size = 0
  /// The hash of the unpacked bytes.
  public internal(set) var digest = Hash128(high: 0, low: 0)

  init(location: Path, output: Path, format: Format) {
    self.location = location
    self.output = output
    self.format = format
  }

  /// The mirrored path, made safe to print.
  public var name: String { output.printable }

  /// Whether the bytes came through standard input.
  var isStandardInput: Bool { location.bytes.isEmpty }
}
