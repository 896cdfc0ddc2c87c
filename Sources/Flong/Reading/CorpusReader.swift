/// Reads folders, files, lists and standard input into one corpus.
///
/// The result is a function of the names and bytes of the files, whatever the order of a folder's
/// entries, the order of the inputs, or the number of threads.
public struct CorpusReader: Sendable {
  let options: ReadingOptions

  /// A reader with these options.
  public init(options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// Reads `inputs`: folders with everything below them, files, `-` for standard input.
  ///
  /// What cannot be read as an article is in `Corpus.skipped`. Only an input that does not exist,
  /// or is nothing that can be read, is an error.
  public func read(inputs: [String]) throws(FlongError) -> Corpus {
    let plan = try InputPlan(inputs: inputs, options: options)
    var readings = readFiles(plan.files)
    var corpus = Corpus(skipped: plan.skipped, notes: plan.notes)
    corpus.inputs = plan.inputs
    corpus.fields = options.fields
    // Standard input gets its name only when its first bytes are known.
    readings.sort { $0.file.output.bytes.precedes($1.file.output.bytes) }
    corpus.files = readings.map(\.file)
    CorpusReader.note(&corpus, readings)
    var blank = BlankPlaces()
    let wholeFiles = wholeFiles(&readings, &blank)
    readings = []
    var articles = wholeFiles + records(&corpus, &blank)
    for file in corpus.files.indices where !corpus.files[file].holdsContents {
      corpus.files[file].contents = []
    }
    CorpusOrder.sort(&articles)
    corpus.articles = articles
    CorpusOrder.removeRepeatedIDs(&corpus)
    blank.note(&corpus)
    CorpusOrder.sort(&corpus.skipped)
    return corpus
  }

  private func readFiles(_ files: [InputFile]) -> [FileReading] {
    let workers = Workers(jobs: options.jobs)
    return workers.flatMap(files.count, grain: workers.grain(files: files.count)) { range in
      var reader = FileReader()
      var readings = range.map { reader.read(files[$0]) }
      let texts = ArticleText.gathered(readings.lazy.map(\.text))
      for index in readings.indices { readings[index].text = texts[index] }
      return readings
    }
  }

  /// The articles that are files of their own; takes their texts out of `readings`.
  private func wholeFiles(
    _ readings: inout [FileReading], _ blank: inout BlankPlaces
  ) -> [Article] {
    var articles: [Article] = []
    for index in readings.indices {
      let file = readings[index].file
      guard file.fate == .read && file.format == .text, let path = file.output.text else {
        continue
      }
      let folder = path.firstIndex(of: "/").map { String(path[..<$0]) }
      articles.append(
        Article(
          id: file.isStandardInput ? "stdin" : path,
          source: options.sourceFromPath && !file.isStandardInput ? folder : nil,
          text: readings[index].text, origin: .file(index)))
      if readings[index].isBlank { blank.insert(articles[articles.count - 1].origin) }
      readings[index].text = ArticleText([])
    }
    return articles
  }

  /// Tells of files that were refused or hold nothing.
  private static func note(_ corpus: inout Corpus, _ readings: [FileReading]) {
    for reading in readings {
      if let reason = reading.refusal {
        corpus.skipped.append(
          SkippedInput(
            path: reading.file.name, reason: reason, isCopied: reading.file.fate == .copied))
      } else if reading.file.format == .jsonLines && !reading.file.isLong
        && TextCheck.isBlank(reading.file.contents)
      {
        corpus.notes.append("\(reading.file.name) holds no records")
      }
    }
  }
}
