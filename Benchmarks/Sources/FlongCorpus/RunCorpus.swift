internal import FlongCorpora
internal import FoundationEssentials
internal import Glibc

/// Writes `articles.jsonl` and `truth.jsonl` into the folder.
func runCorpus() {
  do {
    let options = try CorpusOptions(Array(CommandLine.arguments.dropFirst()))
    try FileManager.default.createDirectory(
      atPath: options.folder, withIntermediateDirectories: true)
    let articles = try TextFile(options.folder + "/articles.jsonl")
    let truth = try TextFile(options.folder + "/truth.jsonl")
    let article = maker(options)
    for number in 0..<options.articles {
      let made = article(number)
      articles.append(made.line)
      truth.append(made.truthLines)
    }
    try articles.close()
    try truth.close()
  } catch {
    let message = Array("flong-corpus: \(error)\n".utf8)
    _ = write(STDERR_FILENO, message, message.count)
    exit(1)
  }
}

private func maker(_ options: CorpusOptions) -> (Int) -> MadeArticle {
  if let shape = options.shape {
    let corpus = SkewedCorpus(shape, seed: options.seed)
    return { corpus.article($0) }
  }
  let corpus = MadeCorpus(count: options.articles, seed: options.seed)
  return { corpus.article($0) }
}
