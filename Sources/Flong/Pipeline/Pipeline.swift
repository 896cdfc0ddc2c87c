/// A whole run: articles in; cleaned text, ledger, clusters, spans, pairs, matrix and summary out.
public struct Pipeline: Sendable {
  public var configuration: Configuration
  let progress: Progress

  public init(_ configuration: Configuration, progress: Progress = Progress()) {
    self.configuration = configuration
    self.progress = progress
  }

  /// Cleans `inputs` (folders, files, `-`) into the folder `output`.
  ///
  /// Nothing is written before everything is known, and the folder changes only at the end.
  public func clean(_ inputs: [String], into output: String) throws(FlongError) -> RunSummary {
    try OutputFolder.checkApart(output, inputs: inputs)
    var clock = StageClock(progress: progress)

    let (corpus, analysis) = try analyse(inputs, clock: &clock)

    clock.begin("writing")
    let clusters = analysis.clusterSummaries()
    let kept = analysis.keptBoilerplate(clusters, workers: Workers(jobs: configuration.jobs))
    var summary = RunSummary(corpus, analysis, configuration, clusters)
    let folder = try OutputFolder(output, inputs: corpus.inputs)
    let results = ResultsWriter(
      corpus: corpus, analysis: analysis, configuration: configuration, folder: folder)
    let lines = try results.write(clusters, kept: kept)

    clock.begin("reporting")
    try results.writeReport(summary, clusters, clusterLines: lines, kept: kept)
    clock.end()
    summary.stages = clock.stages
    summary.inputs = inputs
    try results.write(summary)
    try folder.commit()
    return summary
  }

  /// Reads `inputs` and finds out everything about them.
  func analyse(
    _ inputs: [String], clock: inout StageClock
  ) throws(FlongError) -> (Corpus, Analysis) {
    clock.begin("reading")
    var options = configuration.reading
    options.jobs = configuration.jobs
    let corpus = try CorpusReader(options: options).read(inputs: inputs)
    guard !corpus.articles.isEmpty else { throw FlongError.nothingToRead(inputs, corpus) }
    return (corpus, Analysis(corpus.articles, configuration, clock: &clock))
  }
}
