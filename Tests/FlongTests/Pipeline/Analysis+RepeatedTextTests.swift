import Testing

@testable import Flong

struct AnalysisRepeatedTextTests {
  private func repeated(_ texts: [String]) -> [[String]] {
    let analysis = Analysis(Collection.articles(texts), Configuration())
    return zip(texts, analysis.repeatedText).map { text, places in
      places.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }
  }

  private let appeal = "Please help us to go on with the work that we have done for so many years."

  @Test func clustersCountAndWhatStandsOnceDoesNot() {
    let texts = [
      "Back to top\n\nThe river rose by two metres in one night.",
      "Trams stand still on Friday, says the union.\n\nBack to top",
    ]
    #expect(repeated(texts) == [["Back to top"], ["Back to top"]])
  }

  @Test func aSharedRunAcrossParagraphsIsOnePlace() {
    let texts = [
      "The river rose by two metres in one night.\n\n\(appeal)\n\nBack to top",
      "Trams stand still on Friday, says the union.\n\n\(appeal)\n\nBack to top",
      "Nobody has seen the comet from this valley.",
    ]
    let run = "\(appeal)\n\nBack to top"
    #expect(repeated(texts) == [[run], [run], []])
  }
}
