internal import Flong

/// Everything that is measured: sets one by one, then the tables over all of them.
struct Evaluation {
  let tables: [Table]

  /// Runs Flong with default settings on every set; only `jobs` differs, which changes no result.
  init(_ folder: SetFolder, jobs: Int, progress: (String) -> Void) {
    var configuration = Configuration()
    configuration.jobs = jobs
    let clock = ContinuousClock()
    func timed<Result>(_ name: String, _ articles: Int, _ body: () -> Result) -> Result {
      progress("\(name): \(articles) articles")
      var result: Result?
      let time = clock.measure { result = body() }
      progress("\(name): done in \(time.components.seconds) s")
      guard let result else { preconditionFailure("measure runs its body") }
      return result
    }
    let sets = folder.sets.map { set in
      timed(set.name, set.articles.count) { SetResult(set, configuration) }
    }
    let planted = folder.planted.map { corpus in
      timed(corpus.name, corpus.articles.count) { PlantedResult(corpus, configuration) }
    }
    tables =
      StripTables.tables(sets) + VariantTables.tables(sets) + [CalibrationTable.table(sets)]
      + PairTables.tables(sets) + [ArticleClusterTable.table(sets, planted)]
      + PlantedTables.tables(planted)
  }
}
