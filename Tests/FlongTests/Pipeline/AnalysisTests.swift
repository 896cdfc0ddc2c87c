import Testing

@testable import Flong

struct AnalysisTests {
  private func analysis(_ articles: [Article], jobs: Int) -> Analysis {
    var configuration = Configuration()
    configuration.jobs = jobs
    return Analysis(articles, configuration)
  }

  private func expectSame(_ articles: [Article]) -> Analysis {
    let one = analysis(articles, jobs: 1)
    for jobs in [2, 7] {
      let several = analysis(articles, jobs: jobs)
      #expect(one.clusterLines == several.clusterLines)
      #expect(one.spanLines == several.spanLines)
      #expect(one.editLines == several.editLines)
      #expect(one.pairLines == several.pairLines)
    }
    return one
  }

  @Test func threadsDoNotShowInTheSeeds() {
    let seeds = Seeds.names(in: "seeds").enumerated().map { number, name in
      Article(id: name, text: Array(Seeds.text("seeds/" + name).utf8), origin: .file(number))
    }
    #expect(seeds.count == 5)
    let analysis = expectSame(seeds)
    #expect(!analysis.editLines.isEmpty)
    #expect(!analysis.pairLines.isEmpty)
  }

  @Test func threadsDoNotShowInAFolder() {
    let analysis = expectSame(NewsFolder.articles(200, seed: 77))
    #expect(analysis.edits.count { !$0.isEmpty } == 200)
    #expect(analysis.clusterLines.count >= 15)
    #expect(analysis.spanLines.count >= 200)
    #expect(analysis.pairLines.count >= 200)
    let roles = Set(analysis.clusterSummaries().map(\.role))
    #expect(roles.contains(.appeal) && roles.contains(.syndicated))
  }

  @Test func noArticlesGiveNoFindings() {
    let empty = analysis([], jobs: 2)
    #expect(empty.edits.isEmpty && empty.pairs.isEmpty && empty.spans.isEmpty)
    let blank = analysis(Collection.articles(["", "\n\n", " "]), jobs: 2)
    #expect(blank.edits.allSatisfy { $0.isEmpty } && blank.edits.count == 3)
    #expect(blank.verdicts.isEmpty && blank.pairs.isEmpty)
  }
}
