import FlongCore

extension CorpusReader {
  /// Bytes of a file that one thread reads.
  private static let piece = 1 << 20

  /// The articles of all JSON Lines files; faults go to `corpus.skipped`.
  func records(_ corpus: inout Corpus, _ blank: inout BlankPlaces) -> [Article] {
    var readings = heldRecords(corpus.files)
    let sources = corpus.sources
    for file in corpus.files.indices where corpus.files[file].isRead(as: .jsonLines) {
      if corpus.files[file].isLong {
        readings[file] = longRecords(sources, file, &corpus)
      }
    }
    var articles: [Article] = []
    articles.reserveCapacity(readings.joined().reduce(0) { $0 + $1.articles.count })
    for file in readings.indices {
      take(readings[file], of: corpus.files[file], &corpus.skipped, &articles, &blank)
      readings[file] = []
    }
    return articles
  }

  /// The records of files that are held, by file and piece.
  private func heldRecords(_ files: [InputFile]) -> [[RecordReading]] {
    let pieces = files.indices.flatMap { file in
      files[file].isRead(as: .jsonLines) && !files[file].isLong
        ? RecordReader.pieces(of: files[file].contents, size: CorpusReader.piece).map { (file, $0) }
        : []
    }
    let results = Workers(jobs: options.jobs).map(pieces.count, grain: 1) { range in
      let (file, piece) = pieces[range.lowerBound]
      var reader = RecordReader(file: file, fields: options.fields)
      return reader.read(piece, of: files[file].contents)
    }
    var readings = [[RecordReading]](repeating: [], count: files.count)
    for (piece, result) in zip(pieces, results) { readings[piece.0].append(result) }
    return readings
  }

  /// What a piece of a long file is read into; it serves for the next piece.
  private struct Space: ~Copyable {
    var reader: RecordReader
    var lines = SourceFiles.Lines()
    var piece = 0..<0
    var result: Result<RecordReading, SystemFault> = .success(RecordReading())
  }

  /// What is known of a long file after some of its pieces.
  private struct LongReading: ~Copyable {
    var pieces: [RecordReading] = []
    var hash = XXH3.Stream()
    var fault: SystemFault?
  }

  /// The records of a long file, piece by piece, and the hash of its bytes, which are read once; none where
  /// it cannot be read.
  private func longRecords(
    _ sources: SourceFiles, _ file: Int, _ corpus: inout Corpus
  ) -> [RecordReading] {
    let size = corpus.files[file].size
    var reading = LongReading()
    withUnsafeMutablePointer(to: &reading) { reading in
      // One piece passes at a time.
      nonisolated(unsafe) let reading = reading
      Workers(jobs: options.jobs).inOrder(
        size, grain: CorpusReader.piece,
        space: Space(reader: RecordReader(file: file, fields: options.fields))
      ) { piece, space in
        space.piece = piece
        space.result = Result { () throws(SystemFault) in
          try sources.read(&space.lines, beginningIn: piece, ofFile: file, count: size)
          return space.reader.read(
            space.lines.range, of: space.lines.bytes, from: space.lines.start)
        }
      } pass: { space in
        switch space.result {
        case .success(let piece):
          reading.pointee.pieces.append(piece)
          space.lines.withUnsafeBytes(of: space.piece) { reading.pointee.hash.append($0) }
        case .failure(let fault): reading.pointee.fault = reading.pointee.fault ?? fault
        }
      }
    }
    if let fault = reading.fault {
      corpus.files[file].fate = .absent
      corpus.files[file].size = 0
      corpus.skipped.append(
        SkippedInput(
          path: corpus.files[file].name, reason: FileReader.refusal(fault), isCopied: false))
      return []
    }
    corpus.files[file].digest = reading.hash.hash128
    if reading.pieces.allSatisfy({ $0.articles.isEmpty && $0.faults.isEmpty }) {
      corpus.notes.append("\(corpus.files[file].name) holds no records")
    }
    return reading.pieces
  }

  /// Takes the articles and faults of a file's pieces, whose lines count from the start of each.
  private func take(
    _ readings: [RecordReading], of file: InputFile, _ skipped: inout [SkippedInput],
    _ articles: inout [Article], _ blank: inout BlankPlaces
  ) {
    let name = file.output.text ?? file.name
    var linesBefore = 0
    for reading in readings {
      let first = articles.count
      for var article in reading.articles {
        guard case .record(var place) = article.origin else { continue }
        place.line += linesBefore
        article.origin = .record(place)
        if article.id.isEmpty { article.id = "\(name):\(place.line)" }
        articles.append(article)
      }
      for index in reading.blank { blank.insert(articles[first + index].origin) }
      for fault in reading.faults {
        skipped.append(
          SkippedInput(
            path: file.name, line: linesBefore + fault.line, reason: fault.reason, isCopied: true))
      }
      linesBefore += reading.lines
    }
  }
}

extension InputFile {
  fileprivate func isRead(as format: Format) -> Bool { self.format == format && fate == .read }
}
