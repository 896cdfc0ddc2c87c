internal import FlongCore

/// Joins articles to stories over the pairs that are one story, the most alike first.
///
/// Links alone would chain: a form or a round-up is alike to articles that have nothing to do with
/// each other. So two groups stay apart where a member of one is another filling of the form of a
/// member of the other, or shares hardly a word with it.
struct StoryFinder {
  /// Lowest containment, in hundredths, of two members.
  var percentStranger = 10
  /// Members of each group that are held against each other.
  var membersTried = 4

  let pairs: [ArticlePair]
  /// The pair of two articles, a < b, that `pairs` does not list.
  let compare: (Int, Int) -> ArticlePair

  /// The stories by their first article.
  ///
  /// - Complexity: O(pairs · log + joined pairs · `membersTried`²).
  func find(articles: Int) -> [Story] {
    var group = Array(0..<articles)
    var members = group.map { [$0] }
    var links = [Int](repeating: 0, count: articles)
    let joined = pairs.filter(\.relation.isJoined).sorted {
      ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b)
    }
    for pair in joined {
      links[pair.a] += 1
      links[pair.b] += 1
      var (kept, gone) = (group[pair.a], group[pair.b])
      guard kept != gone, areOneStory(members[kept], members[gone]) else { continue }
      if members[kept].count < members[gone].count { swap(&kept, &gone) }
      for article in members[gone] { group[article] = kept }
      members[kept] += members[gone]
      members[gone] = []
    }
    return members.filter { $0.count > 1 }.map { story($0.sorted(), links) }
      .sorted { $0.members[0].article < $1.members[0].article }
  }

  private func story(_ members: [Int], _ links: [Int]) -> Story {
    // Of equals, the first.
    let representative = members.max { (links[$0], $1) < (links[$1], $0) } ?? members[0]
    return Story(
      members: members.map { article in
        guard article != representative else {
          return Story.Member(article: article, relation: nil, resemblance: .one)
        }
        let pair = pair(article, representative)
        return Story.Member(
          article: article, relation: pair.relation, resemblance: pair.cleaned.resemblance)
      }, representative: representative)
  }

  private func areOneStory(_ x: [Int], _ y: [Int]) -> Bool {
    for a in x.prefix(membersTried) {
      for b in y.prefix(membersTried) {
        let pair = pair(a, b)
        let isStrange = !pair.cleaned.containment.isAtLeast(percent: percentStranger)
        if pair.relation == .sameForm || isStrange { return false }
      }
    }
    return true
  }

  /// - Complexity: O(log pairs) where the pair is listed.
  private func pair(_ x: Int, _ y: Int) -> ArticlePair {
    let (a, b) = (min(x, y), max(x, y))
    let low = pairs.partitioningIndex { ($0.a, $0.b) >= (a, b) }
    let isListed = low < pairs.count && pairs[low].a == a && pairs[low].b == b
    return isListed ? pairs[low] : compare(a, b)
  }
}
