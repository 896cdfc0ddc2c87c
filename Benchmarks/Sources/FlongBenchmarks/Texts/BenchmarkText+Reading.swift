internal import FoundationEssentials

extension BenchmarkText {
  /// Reads a file, or all files of a folder in the order of their paths; each line is a paragraph.
  init(path: String) throws {
    let files = FileManager.default
    var isFolder = false
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Options.Mistake(description: "\(path): no such file or folder")
    }
    var paths = [path]
    if isFolder {
      paths = try files.subpathsOfDirectory(atPath: path).sorted().map { "\(path)/\($0)" }
    }
    var bytes: [UInt8] = []
    for path in paths {
      var isFolder = false
      guard files.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else { continue }
      bytes += try Data(contentsOf: URL(filePath: path))
      bytes.append(0x0A)
    }
    self.init(
      name: path, bytes: bytes, paragraphs: BenchmarkText.lines(of: bytes), tokens: nil,
      checksum: nil)
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (end, byte) in bytes.enumerated() where byte == 0x0A {
      if end > start { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }
}
