extension CorpusReader {
  /// The articles of all JSON Lines files; faults go to `corpus.skipped`.
  func records(_ corpus: inout Corpus) throws(FlongError) -> [Article] {
    let (files, sources) = (corpus.files, corpus.sources)
    let size = 1 << 20
    var pieces: [(file: Int, range: Range<Int>)] = []
    for (index, file) in files.enumerated() where file.format == .jsonLines && file.fate == .read {
      pieces +=
        file.isLong
        ? stride(from: 0, to: file.size, by: size).map { (index, $0..<min(file.size, $0 + size)) }
        : RecordReader.pieces(of: file.contents, size: size).map { (index, $0) }
    }
    let results = Workers(jobs: options.jobs).map(pieces.count, grain: 1) {
      [pieces] range -> Result<RecordReading, FlongError> in
      let (file, piece) = pieces[range.lowerBound]
      var reader = RecordReader(file: file, fields: options.fields)
      guard files[file].isLong else {
        return .success(reader.read(piece, of: files[file].contents))
      }
      return Result { () throws(FlongError) in
        let lines = try sources.lines(
          beginningIn: piece, ofFile: file, count: files[file].size)
        return reader.read(lines.range, of: lines.bytes, from: lines.start)
      }
    }
    var readings: [RecordReading] = []
    for result in results { readings.append(try result.get()) }
    var articles: [Article] = []
    articles.reserveCapacity(readings.reduce(0) { $0 + $1.articles.count })
    var linesBefore = 0
    for (index, reading) in readings.enumerated() {
      let file = pieces[index].file
      if index == 0 || pieces[index - 1].file != file { linesBefore = 0 }
      let name = files[file].output.text ?? files[file].name
      for var article in reading.articles {
        guard case .record(var place) = article.origin else { continue }
        place.line += linesBefore
        article.origin = .record(place)
        if article.id.isEmpty { article.id = "\(name):\(place.line)" }
        articles.append(article)
      }
      for fault in reading.faults {
        corpus.skipped.append(
          SkippedInput(
            path: files[file].name, line: linesBefore + fault.line, reason: fault.reason,
            isCopied: true))
      }
      linesBefore += reading.lines
    }
    noteEmpty(&corpus, pieces.map(\.file), readings)
    return articles
  }

  /// Tells of long files without records; the others are looked at before.
  private func noteEmpty(_ corpus: inout Corpus, _ files: [Int], _ readings: [RecordReading]) {
    var hasRecords = corpus.files.map { !$0.isLong || $0.fate != .read }
    for (file, reading) in zip(files, readings)
    where !reading.articles.isEmpty || !reading.faults.isEmpty { hasRecords[file] = true }
    for file in hasRecords.indices where !hasRecords[file] {
      corpus.notes.append("\(corpus.files[file].name) holds no records")
    }
  }
}
