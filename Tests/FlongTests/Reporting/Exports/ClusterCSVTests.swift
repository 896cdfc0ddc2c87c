import Testing

@testable import Flong

struct ClusterCSVTests {
  @Test func clustersStandMostFrequentFirst() throws {
    var prose = Prose(seed: 73)
    let often = "Sign up for our newsletter, \"The Harbour\"."
    let twice = prose.sentence()
    let texts = (0..<6).map { number in
      "\(prose.paragraph(3))\n\n\(number < 2 ? twice + "\n\n" : "")\(often)"
    }
    let articles = Collection.articles(texts, sources: texts.map { _ in "argus" })
    let analysis = Analysis(articles, Configuration())
    let dates: [String?] = ["2024-03-02", nil, "2024-01-09", nil, nil, nil]
    let workers = Workers(jobs: 2)
    let names = ResultNames(articles, analysis, workers: workers)
    let csv = try ScratchFolder().written { file in
      try ClusterCSV(analysis: analysis, names: names).write(
        analysis.clusterSummaries(), dates: dates, into: &file, workers: workers)
    }
    let lines = csv.split(separator: "\r\n").map(String.init)
    #expect(lines[0] == ClusterCSV.columns.joined(separator: ","))
    #expect(lines.count == 3)
    #expect(lines[1].contains(",appeal,"))
    #expect(lines[1].contains(",6,1,6,0,2024-01-09,2024-03-02,"))
    #expect(lines[1].hasSuffix(",\"Sign up for our newsletter, \"\"The Harbour\"\".\""))
    #expect(lines[2].contains(",2,1,0,2,2024-03-02,2024-03-02,"))
    #expect(lines[2].hasSuffix(twice))
  }
}
