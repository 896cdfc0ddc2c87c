import FlongCore
import Testing

@testable import Flong

struct StoryReportTests {
  private func lines(_ texts: [String], sources: [String?]) -> [String] {
    let analysis = Analysis(Collection.articles(texts, sources: sources), Configuration())
    let report = StoryReport(
      analysis: analysis, names: ResultNames(ids: texts.indices.map { "a\($0)" }))
    return analysis.stories.map { story in
      var json = JSONWriter()
      report.write(story, to: &json)
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }

  @Test func aStoryIsOneLine() throws {
    var prose = Prose(seed: 9)
    let story = prose.sentence(60)
    let cut = story.split(separator: " ").prefix(45).joined(separator: " ")
    let texts = [story, prose.sentence(60), cut, story]
    let line = try #require(lines(texts, sources: ["north", "north", "south", nil]).first)
    #expect(line.hasPrefix(#"{"story":"s"#))
    let expected = [
      #""articles":3,"sources":3,"representative":"a0""#,
      #""members":[{"id":"a0","relation":null,"resemblance":1.00000}"#,
      #"{"id":"a2","relation":"revision","resemblance":0.73214}"#,
      #"{"id":"a3","relation":"reprint","resemblance":1.00000}]}"#,
    ]
    #expect(
      line.split(separator: ",", maxSplits: 1).last ?? "" == expected.joined(separator: ",") + "\n")
  }

  @Test func theNameFollowsTheWordsAlone() throws {
    var prose = Prose(seed: 10)
    let story = prose.sentence(40)
    func name(_ texts: [String]) throws -> Substring {
      try #require(lines(texts, sources: []).first).prefix(28)
    }
    let first = try name([story, story])
    #expect(try name([prose.sentence(40), story.uppercased(), story]) == first)
    #expect(first.hasSuffix("\""))
  }

  @Test func withoutSourcesNoneAreCounted() throws {
    var prose = Prose(seed: 11)
    let story = prose.sentence(40)
    let line = try #require(lines([story, story], sources: []).first)
    #expect(line.contains(#""sources":0,"#))
  }
}
