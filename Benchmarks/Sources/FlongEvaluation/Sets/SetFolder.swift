internal import FoundationEssentials

/// A folder whose subfolders are sets.
struct SetFolder {
  var sets: [LabelledSet] = []
  var planted: [PlantedCorpus] = []

  init() {}

  /// Reads every subfolder that holds a set, in the order of their names; `planted` is one more
  /// folder with a planted corpus.
  init(_ path: String, planted extra: String? = nil) throws {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw EvaluationError("\(path) is no folder; name the one that holds the labelled sets")
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() {
      let folder = path + "/" + name
      if let set = try LabelledSet(folder: folder, name: name) { sets.append(set) }
      if let corpus = try PlantedCorpus(folder: folder, name: name) { planted.append(corpus) }
    }
    if let extra {
      guard let corpus = try PlantedCorpus(folder: extra, name: "planted") else {
        throw EvaluationError("\(extra) does not hold articles.jsonl and truth.jsonl")
      }
      planted.append(corpus)
    }
    guard !sets.isEmpty || !planted.isEmpty else {
      throw EvaluationError(
        "\(path) holds no labelled set: no subfolder has docs.jsonl, plain or packed")
    }
  }
}
