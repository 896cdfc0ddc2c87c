import Foundation

/// Evaluation data, read in place: the folder named by FLONG_DATA, or `shared/data` in a folder above
/// the checkout.
enum SharedData {
  static let folder: URL? = {
    let files = FileManager.default
    if let path = ProcessInfo.processInfo.environment["FLONG_DATA"] {
      return files.fileExists(atPath: path) ? URL(filePath: path) : nil
    }
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let data = folder.appending(path: "shared/data")
      if files.fileExists(atPath: data.path) { return data }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  /// The texts of a set by id.
  static func texts(of set: String) throws -> [String: String] {
    guard let folder else { return [:] }
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", folder.appending(path: "\(set)/docs.jsonl.gz").path]
    let pipe = Pipe()
    gzip.standardOutput = pipe
    try gzip.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    gzip.waitUntilExit()
    var texts: [String: String] = [:]
    for line in data.split(separator: 0x0A) {
      let fields = try JSONSerialization.jsonObject(with: line) as? [String: Any]
      if let id = fields?["id"] as? String { texts[id] = fields?["text"] as? String }
    }
    return texts
  }
}
