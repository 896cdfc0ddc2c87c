import FlongCore
import Foundation
import Testing

@testable import Flong

/// Pairs of real articles that people have labelled.
@Suite(.enabled(if: EvaluationSet.folder != nil, "the evaluation data are not here"))
struct LabelledPairsTests {
  /// The relation and score that Flong gives to each labelled pair, by the label.
  private func found(_ set: String) throws -> [String: [ArticlePair?]] {
    let data = try EvaluationSet(set)
    var configuration = Configuration()
    configuration.jobs = 2
    let analysis = Analysis(data.articles, configuration)
    var byIds: [String: ArticlePair] = [:]
    for pair in analysis.pairs {
      byIds[data.articles[pair.a].id + " " + data.articles[pair.b].id] = pair
    }
    var found: [String: [ArticlePair?]] = [:]
    for pair in data.pairs {
      found[pair.relation, default: []].append(byIds[pair.a + " " + pair.b])
    }
    return found
  }

  private func joined(_ pairs: [ArticlePair?]?) -> Int {
    (pairs ?? []).count { $0?.relation.isJoined == true }
  }

  @Test func newswireRefilingsAreJoinedAndFormsAreNot() throws {
    let found = try found("reuters")
    let stories = (found["duplicate"] ?? []) + (found["same-story"] ?? [])
    let hits = joined(stories)
    let wrong = joined(found["template"])
    #expect(stories.count > 250)
    #expect(2 * hits * 1_000 >= 985 * (hits + wrong + stories.count))
  }

  @Test func editionsOfOneArticleAreJoined() throws {
    let found = try found("bbc")
    let editions = (found["duplicate"] ?? []) + (found["near-duplicate"] ?? [])
    #expect(editions.count > 100)
    #expect(joined(editions) == editions.count)
  }

  @Test func copiedArticlesAreJoined() throws {
    let copies = try #require(found("minhash-articles")["plagiarised"])
    #expect(joined(copies) == copies.count)
  }

  @Test func answersRankByHowMuchIsCopied() throws {
    let found = try found("clough")
    func mean(_ label: String) throws -> Double {
      let pairs = try #require(found[label])
      return pairs.reduce(0) { $0 + ($1?.score.value ?? 0) } / Double(pairs.count)
    }
    let means = try ["cut", "light", "heavy", "non"].map(mean)
    #expect(zip(means, means.dropFirst()).allSatisfy { $0 > $1 }, "\(means)")
    #expect(joined(found["non"]) == 0)
  }
}
