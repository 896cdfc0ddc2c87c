import Testing

@testable import Flong

struct ResultNamesTests {
  @Test func idsAreWrittenAsStrings() {
    let names = ResultNames(ids: ["a", "", "b\"\n", "é"])
    var json = JSONWriter()
    json.beginArray()
    for article in [3, 2, 1, 0, 2] { names.write(article: article, to: &json) }
    json.endArray()
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"["é","b\"\n","","a","b\"\n"]"#)
  }

  @Test func clustersHaveTheirNames() {
    let articles = Collection.articles(Array(repeating: "Sign up for our newsletter.", count: 3))
    let analysis = Analysis(articles, Configuration())
    let names = ResultNames(articles, analysis, workers: Workers(jobs: 2))
    #expect(!names.clusters.isEmpty)
    for cluster in names.clusters.indices {
      var json = JSONWriter()
      names.write(cluster: cluster, to: &json)
      let name = "\"\(analysis.name(ofCluster: cluster))\""
      #expect(String(decoding: json.bytes, as: UTF8.self) == name)
    }
    #expect(names.missingEvidence == ["source", "date"])
  }
}
