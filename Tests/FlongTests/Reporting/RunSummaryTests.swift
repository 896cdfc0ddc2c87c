import Foundation
import Testing

@testable import Flong

struct RunSummaryTests {
  private static let appeal = "Please donate today and support our journalism."

  private func summary(
    _ count: Int = 6, configuration: Configuration = Configuration(),
    change: (inout Corpus) -> Void = { _ in }
  ) -> RunSummary {
    var prose = Prose(seed: 12)
    let texts = (0..<count).map { _ in
      prose.paragraph() + "\n\n" + prose.paragraph() + "\n\n" + RunSummaryTests.appeal
    }
    let articles = Collection.articles(texts, sources: .init(repeating: "x.com", count: count))
    var corpus = Corpus(articles: articles)
    change(&corpus)
    return RunSummaryTests.summary(of: corpus, configuration)
  }

  private static func summary(
    of corpus: Corpus, _ configuration: Configuration = Configuration()
  ) -> RunSummary {
    let analysis = Analysis(corpus.articles, configuration)
    return RunSummary(corpus, analysis, configuration, analysis.clusterSummaries())
  }

  @Test func countsAreThoseOfTheRun() throws {
    let summary = summary()
    #expect(summary.articles == 6 && summary.sources == 1)
    #expect(summary.paragraphs == 18 && summary.sentences == 42)
    #expect(summary.words == 6 * (72 + 7))
    #expect(summary.clusters == 1 && summary.changedArticles == 6)
    #expect(summary.pairs == 15)
    let appeal = try #require(summary.roles.first { $0.role == .appeal })
    #expect(appeal.clusters == 1 && appeal.removals == 6 && appeal.kept == 0)
    #expect(appeal.removedBytes == 6 * (RunSummaryTests.appeal.utf8.count + 2))
    #expect(summary.removedBytes == appeal.removedBytes)
    #expect(appeal.examples.map(\.text) == [RunSummaryTests.appeal])
    #expect(appeal.examples.map(\.articles) == [6])
    #expect(summary.roles.map(\.role) == Role.allCases)
  }

  @Test func jsonHoldsTheCountsAndTheSettings() throws {
    let summary = summary {
      $0.skipped = [SkippedInput(path: "b.txt", reason: "empty", isCopied: true)]
    }
    var json = JSONWriter()
    summary.write(to: &json, entries: ["summary.json", "cleaned"])
    #expect(json.bytes.last == UInt8(ascii: "\n"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    let counts = object["counts"] as? [String: Int]
    #expect(counts?["articles"] == 6)
    #expect(counts?["removed_bytes"] == summary.removedBytes)
    #expect(object["entries"] as? [String] == ["cleaned", "summary.json"])
    #expect(object["configuration"] as? String == Configuration().digest)
    let settings = try #require(object["settings"] as? [String: String])
    #expect(settings["policy_appeal"] == "strip")
    #expect(settings.count == Configuration().settings.count)
    let skipped = object["skipped"] as? [[String: Any]]
    #expect(skipped?.first?["path"] as? String == "b.txt")
    let roles = object["roles"] as? [String: [String: Any]]
    #expect(roles?["appeal"]?["removals"] as? Int == 6)
    #expect(roles?.count == Role.allCases.count)
  }

  @Test func textNamesWhatWentAndWhatNeedsALook() {
    let summary = summary {
      $0.skipped = [SkippedInput(path: "b.txt", reason: "empty", isCopied: true)]
      $0.notes = ["1 hidden file left out"]
    }
    let text = summary.text(output: "out\u{1B}[2J").joined(separator: "\n")
    #expect(text.contains("6 articles, 1 source, 18 paragraphs"))
    #expect(text.contains(RunSummaryTests.appeal))
    #expect(text.contains("Skipped: 1 input"))
    #expect(text.contains("Note: 1 hidden file left out"))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("flong restore"))
  }

  @Test func textListsFewOfManySkipped() {
    func text(_ skipped: [SkippedInput], output: String?) -> String {
      summary(1) { $0.skipped = skipped }.text(output: output).joined(separator: "\n")
    }
    let records = (1...2_000).map {
      SkippedInput(path: "a.jsonl", line: $0, reason: "no text", isCopied: true)
    }
    let line = "  a.jsonl:1: no text (copied unchanged), and 1,999 more records of this file\n"
    let head = "\nSkipped: 2,000 inputs\n"
    #expect(text(records, output: "out").contains(head + line + "  summary.json names each\n"))
    #expect(text(records, output: nil).contains(head + line + "\nNothing was written"))
    let files = (0..<12).map { SkippedInput(path: "\($0)", reason: "empty", isCopied: true) }
    #expect(text(files, output: "out").contains("  … and 2 more, see summary.json\n"))
    #expect(text(files, output: nil).contains("  … and 2 more\n"))
    #expect(!text(files, output: nil).contains("summary.json"))
  }

  @Test func textCountsWhatConfidenceKeptBack() throws {
    var configuration = Configuration()
    configuration.minConfidence = 100
    let unsure = summary(configuration: configuration)
    #expect(unsure.unsure == (6, 6 * RunSummaryTests.appeal.utf8.count))
    let text = unsure.text(output: "out").joined(separator: "\n")
    #expect(text.contains("Kept back: 6 sentences, 282 bytes, of less confidence than 1.00"))
    #expect(!summary().text(output: "out").joined().contains("Kept back"))
  }

  @Test func textNamesSourcesThatPoliciesMiss() throws {
    var configuration = Configuration()
    try configuration.takePolicies(Array("y.com\tappeal\tkeep\n".utf8), path: "p.tsv")
    #expect(summary(configuration: configuration).notes.count == 1)
    let text = summary(configuration: configuration).text(output: "out").joined(separator: "\n")
    #expect(text.contains("p.tsv:1: no article has the source 'y.com'"))
  }

  @Test func wordingsThatDifferInANameAreOneExample() throws {
    let names = ["Jane Doe", "Rob Roy", "Ann Poe", "Jane Doe", "Rob Roy"]
    let articles = Collection.articles(names.map { "We asked \($0) by the river.\n\nBy \($0)" })
    let summary = RunSummaryTests.summary(of: Corpus(articles: articles))
    let examples = summary.roles.flatMap(\.examples).filter { $0.text.hasPrefix("By ") }
    #expect(examples.map(\.template) == ["By ‹…›"])
    #expect(examples.map(\.articles) == [4])
  }

  @Test func textOfARunWithoutFindings() {
    let text = summary(1).text(output: "out").joined(separator: "\n")
    #expect(text.contains("Stripped: nothing"))
    #expect(text.contains("1 article, "))
    #expect(!text.contains("flong restore") && !text.contains("Skipped"))
  }

  @Test func storiesAndFormsAreTold() {
    var prose = Prose(seed: 13)
    let story = prose.paragraph()
    let form = "In the north the rain stopped on Monday and left 4 millimetres behind it there"
    let articles = Collection.articles(
      [story, story, prose.paragraph(), form, form.replacing("4", with: "9")])
    let summary = RunSummaryTests.summary(of: Corpus(articles: articles))
    #expect(summary.stories == 1 && summary.storyArticles == 2)
    #expect(summary.relations == [.reprint: 1, .sameForm: 1])
    let lines = summary.text(output: "out")
    #expect(lines.contains("  1 story in 2 articles, stories.jsonl"))
    #expect(lines.contains("  1 pair alike in form alone, not in what it tells"))
    var json = JSONWriter()
    summary.write(to: &json, entries: [])
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text.contains(#""stories":1,"story_articles":2,"#))
    let relations = #""reprint":1,"revision":0,"excerpt":0,"same-form":1,"shared-wording":0"#
    #expect(text.contains(#""relations":{"# + relations + "}"))
  }

  @Test func longExamplesAreCut() {
    let summary = summary()
    for (width, isCut) in [(40, true), (62, true), (63, false), (100, false)] {
      let lines = summary.text(output: "out", width: width).filter { $0.contains("6 ×") }
      #expect(lines.count == 1)
      #expect(lines.allSatisfy { $0.count <= width && $0.hasSuffix("…") == isCut })
    }
  }
}
