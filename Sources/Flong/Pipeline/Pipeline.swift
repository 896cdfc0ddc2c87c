/// A whole run: articles in; cleaned text, ledger, clusters, spans, pairs, matrix and summary out.
public struct Pipeline: Sendable {
  public var configuration: Configuration
  let progress: Progress
  private let scratch: @Sendable () -> Int

  /// A run; `scratch` tells how many bytes of memory its host has moved into a file so far.
  public init(
    _ configuration: Configuration, progress: Progress = Progress(),
    scratch: @escaping @Sendable () -> Int = { 0 }
  ) {
    self.configuration = configuration
    self.progress = progress
    self.scratch = scratch
  }

  /// Cleans `inputs` (folders, files, `-`) into the folder `output`.
  ///
  /// Nothing is written before everything is known, and the folder changes only at the end.
  public func clean(_ inputs: [String], into output: String) throws(FlongError) -> RunSummary {
    try OutputFolder.checkApart(output, inputs: inputs)
    var clock = StageClock(progress: progress)
    let found = try find(inputs, clock: &clock)
    var summary = found.summary

    clock.begin("writing")
    let folder = try OutputFolder(output, inputs: found.corpus.inputs)
    let results = ResultsWriter(
      corpus: found.corpus, analysis: found.analysis, configuration: configuration, folder: folder)
    let lines = try results.write(found.clusters, kept: found.kept)

    if configuration.writesReport {
      clock.begin("reporting")
      try results.writeReport(summary, found.clusters, clusterLines: lines, kept: found.kept)
    }
    clock.end()
    summary.stages = clock.stages
    summary.inputs = inputs
    summary.peakMemory = PeakMemory.bytes
    summary.scratch = scratch()
    try results.write(summary)
    try folder.commit()
    return summary
  }

  /// Finds out everything about `inputs` that `clean` would, and writes nothing.
  public func preview(_ inputs: [String]) throws(FlongError) -> RunSummary {
    var clock = StageClock(progress: progress)
    var summary = try find(inputs, clock: &clock).summary
    clock.end()
    summary.stages = clock.stages
    summary.inputs = inputs
    return summary
  }

  /// What a run knows before it writes.
  private struct Found {
    var corpus: Corpus
    var analysis: Analysis
    var clusters: [ClusterSummary]
    var kept: [KeptReport.Row]
    var summary: RunSummary
  }

  private func find(_ inputs: [String], clock: inout StageClock) throws(FlongError) -> Found {
    let (corpus, analysis) = try analyse(inputs, clock: &clock)
    clock.begin("summing up")
    let clusters = analysis.clusterSummaries()
    return Found(
      corpus: corpus, analysis: analysis, clusters: clusters,
      kept: analysis.keptBoilerplate(clusters, workers: Workers(jobs: configuration.jobs)),
      summary: RunSummary(corpus, analysis, configuration, clusters))
  }

  /// Reads `inputs` and finds out everything about them.
  func analyse(
    _ inputs: [String], clock: inout StageClock
  ) throws(FlongError) -> (Corpus, Analysis) {
    clock.begin("reading")
    var options = configuration.reading
    options.jobs = configuration.jobs
    var corpus = try CorpusReader(options: options).read(inputs: inputs)
    corpus.gatherTexts(within: configuration.memory, Workers(jobs: configuration.jobs))
    guard !corpus.articles.isEmpty else { throw FlongError.nothingToRead(inputs, corpus) }
    return (corpus, Analysis(corpus.articles, configuration, clock: &clock))
  }
}
