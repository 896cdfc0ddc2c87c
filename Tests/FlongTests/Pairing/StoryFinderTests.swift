import FlongCore
import Testing

@testable import Flong

struct StoryFinderTests {
  private func stories(_ articles: Int, _ pairs: [ArticlePair]) -> [[Int]] {
    found(articles, pairs).map { $0.members.map(\.article) }
  }

  /// Articles that no pair lists share nothing.
  private func found(_ articles: Int, _ pairs: [ArticlePair]) -> [Story] {
    StoryFinder(pairs: pairs) { ArticlePair($0, $1, .sharedWording, common: 0) }
      .find(articles: articles)
  }

  @Test func joinedPairsAreOneStory() {
    let pairs = [
      ArticlePair(0, 3, .reprint, common: 95), ArticlePair(0, 5, .revision, common: 60),
      ArticlePair(1, 2, .sharedWording, common: 12), ArticlePair(3, 5, .revision, common: 61),
      ArticlePair(4, 6, .excerpt, common: 40),
    ]
    #expect(stories(7, pairs) == [[0, 3, 5]])
  }

  @Test func theMemberWithTheMostLinksRepresents() {
    let pairs = [
      ArticlePair(0, 1, .revision, common: 60), ArticlePair(0, 2, .sharedWording, common: 28),
      ArticlePair(1, 2, .revision, common: 70),
    ]
    let story = found(3, pairs)
    #expect(story.map(\.representative) == [1])
    #expect(story.first?.members.map(\.relation) == [.revision, nil, .revision])
    #expect(story.first?.members.map(\.resemblance) == [Ratio(60, 140), .one, Ratio(70, 130)])
  }

  @Test func aFormDoesNotChain() {
    let pairs = [
      ArticlePair(0, 1, .revision, common: 90), ArticlePair(0, 2, .sameForm, common: 60),
      ArticlePair(1, 2, .revision, common: 62),
    ]
    #expect(stories(3, pairs) == [[0, 1]])
  }

  @Test func aRoundupDoesNotChain() {
    let pairs = [
      ArticlePair(0, 1, .revision, common: 60), ArticlePair(1, 2, .revision, common: 50),
    ]
    #expect(stories(3, pairs) == [[0, 1]])
  }

  @Test func aStoryThatGrewIsOne() {
    let pairs = [
      ArticlePair(0, 1, .revision, common: 60), ArticlePair(0, 2, .sharedWording, common: 25),
      ArticlePair(1, 2, .revision, common: 60),
    ]
    #expect(stories(3, pairs) == [[0, 1, 2]])
  }

  @Test func thereIsNoStoryWithoutPairs() {
    #expect(stories(3, []).isEmpty)
    #expect(stories(0, []).isEmpty)
  }
}
