extension Pipeline {
  /// Compares the articles of `inputs` and gives the matrix to look at; writes its files into the folder
  /// `output`, if one is given. Nothing is cleaned.
  public func matrix(
    _ inputs: [String], into output: String?, isCleaned: Bool
  ) throws(FlongError) -> MatrixResult {
    if let output { try OutputFolder.checkApart(output, inputs: inputs) }
    var clock = StageClock(progress: progress)
    let (corpus, analysis) = try analyse(inputs, clock: &clock)
    var files: [String] = []
    if let output {
      clock.begin("writing")
      let folder = try OutputFolder(output, inputs: corpus.inputs)
      try ResultsWriter(
        corpus: corpus, analysis: analysis, configuration: configuration, folder: folder
      ).writeMatrix()
      files = try folder.entries
      try folder.commit()
    }
    clock.end()
    return MatrixResult(
      view: MatrixView(corpus.articles, analysis, isCleaned: isCleaned),
      articles: corpus.articles.count, pairs: analysis.pairs.count, skipped: corpus.skipped,
      files: files)
  }
}

/// What `Pipeline.matrix` found.
public struct MatrixResult: Sendable {
  public let view: MatrixView
  public let articles: Int
  /// Pairs that share text.
  public let pairs: Int
  public let skipped: [SkippedInput]
  /// The names of the files that were written.
  public let files: [String]
}
