extension FlongError {
  /// No article at all: says what was found instead.
  static func nothingToRead(_ inputs: [String], _ corpus: Corpus) -> FlongError {
    var message = "there is no article to read"
    if let skipped = corpus.skipped.first {
      message += "; \(corpus.skipped.count) skipped, first: \(skipped)"
    } else {
      message += " (files ending in .txt, .text, .md, .jsonl or .ndjson, also .gz or .zst; "
      message += "choose others with --glob)"
    }
    return FlongError(.input, path: inputs.first, message)
  }
}
