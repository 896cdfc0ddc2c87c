/// One article of a finished run, as it was cleaned.
struct CleanedArticle {
  let text: [UInt8]

  /// Finds the article by its id: as a file of its own, or as a record of a JSON Lines file.
  init(id: String, output: String, header: LedgerHeader) throws(FlongError) {
    let folder = output + "/" + CleanedWriter.folderName
    var options = ReadingOptions()
    options.fields.text = header.textField
    options.fields.id = header.idField
    let isFile = header.inputs.contains {
      $0.format == .text && ($0.id ?? $0.path.text) == id && $0.fate == .read
    }
    let input = header.inputs.first { ($0.id ?? $0.path.text) == id }
    let paths: [String]
    if isFile, let path = input?.path.text {
      paths = [folder + "/" + path]
    } else {
      paths = header.inputs.filter { $0.format == .jsonLines && $0.fate == .read }
        .compactMap { $0.path.text.map { folder + "/" + $0 } }
    }
    var known: [String] = []
    for path in paths {
      let corpus = try CorpusReader(options: options).read(inputs: [path])
      if let article = corpus.articles.first(where: { isFile || $0.id == id }) {
        text = Array(article.text)
        return
      }
      if known.count < 1_000_000 { known += corpus.articles.map(\.id) }
    }
    known += header.inputs.compactMap { $0.id ?? $0.path.text }
    throw FlongError(
      .input, path: output, CleanedArticle.unknown(id, among: known))
  }

  /// Says that there is no such article, and which the user may have meant.
  private static func unknown(_ id: String, among known: [String]) -> String {
    let similar = known.filter {
      $0.contains(id) || $0.split(separator: "/").last.map(String.init) == id
    }
    var message = "there is no article '\(Printable.escape(id))' in these results"
    if let first = similar.min() {
      message += "; did you mean '\(Printable.escape(first))'?"
    } else if let first = known.min() {
      message += "; ids look like '\(Printable.escape(first))'"
    }
    return message
  }
}
