import Glibc

/// Which files of a folder are read, and as what.
struct InputSelection {
  private let globs: [[UInt8]]
  private var endings: [String: Int] = [:]
  private var hidden = 0
  private var unmatched = 0
  private var projectFiles = 0

  init(globs: [String]) { self.globs = globs.map { Array($0.utf8) } }

  private static let textEndings = [".txt", ".text", ".md"].map { Array($0.utf8) }
  private static let recordEndings = [".jsonl", ".ndjson"].map { Array($0.utf8) }
  private static let packingEndings = [".gz", ".zst"].map { Array($0.utf8) }
  private static let projectNames = ["README", "LICENSE", "CHANGELOG"].map { Array($0.utf8) }

  /// The format that a file's name shows; nil for names of neither kind.
  static func format(of name: ArraySlice<UInt8>) -> InputFile.Format? {
    let bare = withoutPacking(name)
    if recordEndings.contains(where: { bare.ends(with: $0) }) { return .jsonLines }
    return textEndings.contains(where: { bare.ends(with: $0) }) ? .text : nil
  }

  /// Whether a name is hidden; a folder that is gets no further look.
  mutating func hides(_ name: [UInt8]) -> Bool {
    guard name.first == UInt8(ascii: ".") else { return false }
    hidden += 1
    return true
  }

  /// The format in which a file of a folder is read, or nil if it is left out.
  mutating func format(of path: Path) -> InputFile.Format? {
    let format = InputSelection.format(of: path.name)
    if !globs.isEmpty {
      let isWanted = globs.contains { glob in
        glob.withCPath { pattern in path.withCPath { fnmatch(pattern, $0, 0) == 0 } }
      }
      if !isWanted { unmatched += 1 }
      return isWanted ? format ?? .text : nil
    }
    guard let format else {
      endings[InputSelection.ending(of: path.name), default: 0] += 1
      return nil
    }
    let isProjectFile = InputSelection.projectNames.contains { name in
      path.name.starts(with: name)
        && (path.name.count == name.count || path.name[path.name.startIndex + name.count] == 0x2E)
    }
    if isProjectFile { projectFiles += 1 }
    return isProjectFile ? nil : format
  }

  /// What was left out, in sentences.
  var notes: [String] {
    var notes: [String] = []
    let sorted = endings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (ending, count) in sorted {
      if ending.isEmpty {
        let files = counted(count, "file without a known ending", "files without a known ending")
        notes.append("\(files) left out; --glob can select files")
      } else {
        let files = counted(count, "file ending in \(ending)", "files ending in \(ending)")
        let them = count == 1 ? "it" : "them"
        notes.append("\(files) left out; --glob '*\(ending)' would read \(them)")
      }
    }
    let others = [
      counted(hidden, "hidden file or folder", "hidden files or folders"),
      counted(
        projectFiles, "file named README, LICENSE or CHANGELOG",
        "files named README, LICENSE or CHANGELOG"),
      counted(unmatched, "file matching no --glob", "files matching no --glob"),
    ]
    for (count, text) in zip([hidden, projectFiles, unmatched], others) where count > 0 {
      notes.append(text + " left out")
    }
    return notes
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one) is" : "\(count) \(many) are"
  }

  private static func withoutPacking(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for ending in packingEndings where name.ends(with: ending) {
      return name.dropLast(ending.count)
    }
    return name
  }

  /// The last dot and what follows, where it looks like an ending.
  private static func ending(of name: ArraySlice<UInt8>) -> String {
    let bare = withoutPacking(name)
    guard let dot = bare.lastIndex(of: 0x2E), dot > bare.startIndex, bare.endIndex - dot <= 11
    else {
      return ""
    }
    return Printable.escape(bytes: Array(bare[dot...] + name[bare.endIndex...]))
  }
}

extension ArraySlice<UInt8> {
  /// Whether the last bytes are `ending`, in either case of ASCII letters.
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    count > ending.count
      && zip(suffix(ending.count), ending).allSatisfy { byte, expected in
        byte == expected || ((0x41...0x5A).contains(byte) && byte | 0x20 == expected)
      }
  }
}
