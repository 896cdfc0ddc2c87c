import Foundation

@testable import Flong

/// A folder of its own for one test, removed at the end.
final class ScratchFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "flong-" + UUID().uuidString
    try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of `name` in the folder.
  func at(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders it needs.
  func write(_ name: String, _ bytes: [UInt8]) {
    let url = URL(fileURLWithPath: at(name))
    try! FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try! Data(bytes).write(to: url)
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  /// The text of an output file that `body` writes.
  func written(_ body: (inout OutputFile) throws -> Void) throws -> String {
    let folder = try OutputFolder(at("written"), inputs: [])
    var file = try folder.file("file")
    try body(&file)
    try file.finish()
    try folder.commit()
    return String(decoding: read("written/file") ?? [], as: UTF8.self)
  }

  func link(_ name: String, to target: String) {
    try! FileManager.default.createSymbolicLink(atPath: at(name), withDestinationPath: target)
  }

  func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: at(name)).map { Array($0) }
  }

  /// All files below `name` with their bytes; links are not followed.
  func tree(_ name: String = "") -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let root = name.isEmpty ? path : at(name)
    for entry in FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? [] {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: root + "/" + entry, isDirectory: &isFolder)
      if exists && !isFolder.boolValue {
        files[entry] = Array(FileManager.default.contents(atPath: root + "/" + entry)!)
      }
    }
    return files
  }
}
