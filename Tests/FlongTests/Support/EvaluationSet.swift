import Foundation

@testable import Flong

/// Labelled articles, read in place: the folder named by FLONG_DATA, or `shared/data` in a folder
/// above the checkout.
struct EvaluationSet {
  let articles: [Article]
  /// Labelled pairs of ids, a < b in bytes, and their relation.
  let pairs: [(a: String, b: String, relation: String)]

  /// The articles of a set that stand in a labelled pair.
  init(_ name: String) throws {
    pairs = try EvaluationSet.records("\(name)/pairs.jsonl.gz").compactMap { row in
      guard row["ignore"] == nil, let x = row["a"] as? String, let y = row["b"] as? String,
        let relation = row["relation"] as? String
      else { return nil }
      return Array(x.utf8).lexicographicallyPrecedes(Array(y.utf8))
        ? (x, y, relation) : (y, x, relation)
    }
    let named = Set(pairs.flatMap { [$0.a, $0.b] })
    articles = try EvaluationSet.records("\(name)/docs.jsonl.gz").enumerated()
      .compactMap { number, row in
        guard let id = row["id"] as? String, named.contains(id), let text = row["text"] as? String
        else { return nil }
        return Article(
          id: id, source: row["source"] as? String, text: Array(text.utf8), origin: .file(number))
      }.sorted { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
  }

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

  /// The rows of a packed file.
  static func records(_ path: String) throws -> [[String: Any]] {
    guard let folder else { return [] }
    let bytes = try Gzip.unpack([UInt8](try Data(contentsOf: folder.appending(path: path))))
    return try bytes.split(separator: 0x0A).compactMap {
      try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]
    }
  }
}
