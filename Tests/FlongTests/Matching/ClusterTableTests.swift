import FlongCore
import Testing

@testable import Flong

struct ClusterTableTests {
  @Test func articlesAndSourcesAreCountedOnce() throws {
    let collection = Collection(
      ["Read more\n\nAlpha.\n\nRead more", "Read more", "Beta.", "Read more", "Read more"],
      sources: ["x.com", "y.org", "x.com", nil, nil])
    let clusters = collection.matches.clusters
    let cluster = try #require(clusters.clusters.first)
    #expect(clusters.clusters.count == 1)
    #expect(cluster.members.count == 5)
    #expect(cluster.articles == 4)
    #expect(cluster.sources == 3)
    #expect(clusters.articles(of: 0) == [0, 1, 3, 4])
  }

  @Test func whatStandsOnceIsNoCluster() {
    let collection = Collection(["Alpha beta. Gamma.", "Delta."])
    #expect(collection.matches.clusters.clusters.isEmpty)
    #expect(collection.matches.clusters.ofPassage.allSatisfy { $0 == ClusterTable.none })
    #expect(collection.matches.cluster(ofSentence: 0) == nil)
    #expect(collection.matches.cluster(ofParagraph: 0) == nil)
  }

  @Test func aSentenceInTheClusterOfItsOwnParagraphDoesNotCountTwice() {
    // The long sentence and its paragraph resemble one another.
    let long = "We ask all of our readers for a small gift today so that the news here stays free."
    let collection = Collection([long + " Thanks.", "Nothing."])
    #expect(collection.verified().count == 1)
    #expect(collection.matches.clusters.clusters.isEmpty)
  }

  @Test func wordingsCutDifferentlyShareACluster() throws {
    let long = "We ask all of our readers for a small gift today so that the news here stays free"
    let collection = Collection([long + ". Thanks.", long + "; thanks."])
    let cluster = try #require(collection.matches.cluster(ofParagraph: 0))
    #expect(collection.matches.cluster(ofParagraph: 1) == cluster)
    #expect(collection.matches.clusters.clusters[cluster].articles == 2)
  }

  @Test func membersStandByArticleAndPlace() {
    var prose = Prose(seed: 8)
    let shared = (0..<4).map { _ in prose.sentence() }
    let collection = Collection((0..<30).map { shared[$0 % 4] + "\n\n" + shared[$0 % 3] })
    let clusters = collection.matches.clusters
    var end = 0
    for cluster in clusters.clusters {
      #expect(cluster.members.lowerBound == end)
      end = cluster.members.upperBound
      let members = clusters.members[cluster.members]
      let places = members.map { UInt64($0.article) << 32 | UInt64($0.occurrence) }
      #expect(places == places.sorted())
      #expect(members.count >= 2)
      #expect(Set(members.map(\.article)).count == cluster.articles)
    }
    #expect(clusters.clusters.count == 4)
    #expect(end == clusters.members.count)
  }
}
