import Testing

@testable import Flong

struct RunResultsTests {
  /// What a run tells of itself is what its files say.
  @Test func tablesAreThoseOfTheFiles() throws {
    let run = try FinishedRun.withAppeals()
    let corpus = try CorpusReader().read(inputs: [run.scratch.at("in.jsonl")])
    let analysis = Analysis(corpus.articles, Configuration())
    let folder = try Descriptor(folder: Array(run.output.utf8))
    let summaries = analysis.clusterSummaries()
    let results = RunResults(
      corpus: corpus, analysis: analysis,
      names: ResultNames(corpus.articles, analysis, workers: run.workers),
      titles: ArticleReport.titles(of: corpus.articles, analysis, workers: run.workers),
      summaries: summaries,
      clusterLines: run.file("clusters.jsonl").lines.map { $0.count + 1 },
      kept: analysis.keptBoilerplate(summaries, workers: run.workers),
      neighbourhoods: Neighbourhoods(
        articles: corpus.articles.count, PairTable(analysis.pairs, workers: run.workers)),
      folder: folder.number, path: run.output, workers: run.workers)
    let files = try run.results()

    let (articles, contents) = (results.articles(), results.contents())
    #expect("\(articles.rows)" == "\(try files.articles().rows)")
    #expect(articles.sources == (try files.articles().sources))
    #expect(
      results.neighbourhoods(articles).table.pairs
        == (try files.neighbourhoods(articles).table.pairs))
    #expect("\(contents.entries)" == "\(try files.contents().entries)")
    let removals = results.removals(articles, contents)
    #expect("\(removals.removals)" == "\(try files.removals(articles, contents).removals)")
    #expect(
      results.evidence(of: removals.removals) == (try files.evidence(of: removals.removals)))
    let rows = [4, 0]
    #expect(
      results.texts(rows, articles, removals) == (try files.texts(rows, articles, removals)))
    #expect(try results.clusters([1, 0]).bytes == files.clusters([1, 0]).bytes)
    let isShown: @Sendable (Int) -> Bool = { $0 > 3 }
    #expect(
      "\(results.spans(articles, contents, isShown: isShown))"
        == "\(try files.spans(articles, contents, isShown: isShown))")
    #expect(
      "\(try results.kept(articles, contents, isShown: isShown))"
        == "\(try files.kept(articles, contents, isShown: isShown))")
    #expect("\(results.stories(articles))" == "\(try files.stories(articles))")
  }
}
