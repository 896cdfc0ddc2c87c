internal import FlongCore

/// Writes `stories.jsonl`: one story in several articles a line.
struct StoryReport {
  let analysis: Analysis
  let names: ResultNames

  func write(_ story: Story, to json: inout JSONWriter) {
    json.beginObject()
    json.key("story")
    json.string(analysis.name(of: story))
    json.key("articles")
    json.integer(story.members.count)
    json.key("sources")
    json.integer(analysis.sources(of: story))
    json.key("representative")
    names.write(article: story.representative, to: &json)
    json.key("members")
    json.beginArray()
    for member in story.members { write(member, to: &json) }
    json.endArray()
    json.endObject()
    json.newline()
  }

  private func write(_ member: Story.Member, to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    names.write(article: member.article, to: &json)
    json.key("relation")
    if let relation = member.relation { json.string(relation.rawValue) } else { json.null() }
    json.key("resemblance")
    let ratio = member.resemblance
    json.ratio(ratio.numerator, max(1, ratio.denominator), decimals: 5)
    json.endObject()
  }
}

extension Analysis {
  /// The stable name of a story: `s` and sixteen hexadecimal digits, a hash of its representative's
  /// folded words.
  fileprivate func name(of story: Story) -> String {
    let hash = corpus.tokens.hashes(corpus.tokens(ofArticle: story.representative))
      .withUnsafeBytes { XXH3.hash128($0) }
    return "s" + Hexadecimal.text(of: hash.high)
  }

  /// Different sources, articles without one counting as one more; 0 where no article has a source.
  fileprivate func sources(of story: Story) -> Int {
    facts.hasSources ? Set(story.members.map { facts.sourceOfArticle[$0.article] }).count : 0
  }
}
