import FlongCorpora
import Testing

@Suite struct MadeArticleJSONTests {
  @Test func linesAreJSON() {
    let article = MadeArticle(
      id: "s/1", source: "s", text: "A \"b\" \\\n\nC é\n",
      spans: [PlantedSpan(role: .quote, cluster: "q", bytes: 2..<5)])
    #expect(
      article.line
        == #"{"id": "s/1", "source": "s", "text": "A \"b\" \\\n\nC é\n"}"# + "\n")
    #expect(
      article.truthLines
        == #"{"id": "s/1", "role": "quote", "cluster": "q", "bstart": 2, "bend": 5}"# + "\n")
  }
}
