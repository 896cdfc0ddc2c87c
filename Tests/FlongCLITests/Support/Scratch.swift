import Foundation

/// A folder of its own for one test, removed at the end.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "flong-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appendingPathComponent(name).path, withDestinationPath: target)
  }

  func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: url.appendingPathComponent(name).path).map { Array($0) }
  }

  func text(_ name: String) -> String { String(decoding: read(name) ?? [], as: UTF8.self) }

  /// All files below `folder` with their bytes.
  func tree(_ folder: String = "") throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let root = url.appendingPathComponent(folder).path
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      let path = root + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = Array(FileManager.default.contents(atPath: path) ?? Data())
    }
    return files
  }

  /// The project's own seeds, copied into this folder.
  func copySeeds() throws {
    let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("seeds")
    try FileManager.default.copyItem(at: seeds, to: url.appendingPathComponent("seeds"))
  }
}
