import FlongCore
import Testing

@testable import Flong

struct PairProposerTests {
  @Test func largeGroupsArePairedWithTheirFirst() {
    var settings = MatchSettings()
    settings.fullGroup = 4
    let proposer = PairProposer(settings: settings)
    let small = Collection((0..<4).map { _ in "Read more" }, settings: settings)
    #expect(proposer.sharing(small.matches).pairs.count == 6)
    #expect(proposer.sharing(small.matches).limited == 0)
    let large = Collection((0..<5).map { _ in "Read more" }, settings: settings)
    #expect(proposer.sharing(large.matches).pairs == (1...4).map { CandidatePair(0, $0) })
    #expect(proposer.sharing(large.matches).limited == 1)
  }

  @Test func spansOfTwoArticlesMakeAPair() {
    let run = "talks would resume early on Monday morning there"
    let collection = Collection([
      "Alpha \(run) beta gamma.", "Nothing at all.", "Delta epsilon \(run) zeta.",
      "Eta \(run) and once more \(run).",
    ])
    #expect(collection.matches.clusters.clusters.isEmpty)
    let candidates = PairProposer(settings: MatchSettings()).sharing(collection.matches)
    #expect(candidates.pairs.contains(CandidatePair(0, 2)))
    #expect(candidates.pairs.allSatisfy { $0.first != 1 && $0.second != 1 })
    #expect(candidates.pairs.allSatisfy { $0.first < $0.second })
  }

  /// A notice of lines that very many others hold, too, shares no list of pairs with its copy.
  @Test func copiesOfCommonLinesAreProposedAsWholes() {
    var settings = MatchSettings()
    settings.fullGroup = 2
    let lines = [
      "Borough Dairies and the other mills", "Quarterly payout of nine cents a share",
      "Payable on the first of April", "To holders of record in March",
    ]
    let notice = lines.joined(separator: "\n\n")
    // Every run of the notice that can be found stands in another article, earlier and later.
    func others(_ word: String) -> [String] {
      (0..<3).map { i in
        "\(lines[i])\n\n\(lines[i + 1])\n\nUnlike the \(word) rest, number \(word) \(i)"
      }
    }
    let texts = others("early") + [notice] + others("later") + [notice]
    let collection = Collection(texts, settings: settings)
    let proposer = PairProposer(settings: settings)
    let copies = CandidatePair(3, 7)
    let removed = [Bool](repeating: false, count: collection.corpus.sentences.count)
    #expect(!proposer.sharing(collection.matches).pairs.contains(copies))
    let alike = proposer.alike(collection.corpus, removed: removed, workers: Workers(jobs: 2))
    #expect(alike.contains(copies))
  }

  @Test func articlesWithNothingLeftAreNotProposed() {
    let collection = Collection(["Alpha beta gamma delta epsilon zeta eta theta.", "Iota.", ""])
    let removed = collection.corpus.sentences.indices.map { _ in true }
    let proposer = PairProposer(settings: MatchSettings())
    #expect(proposer.alike(collection.corpus, removed: removed, workers: Workers(jobs: 1)).isEmpty)
  }
}
