/// An outlet: its name and the boilerplate it prints.
struct Source: Sendable {
  struct Block: Sendable {
    let cluster: String
    let sentences: [String]
    /// Of 100 articles, how many carry it.
    let percent: Int
  }

  let key: String
  let name: String
  let blocks: [Block]
  /// Five agencies serve all sources.
  let agency: Int

  init(_ number: Int, seed: Int, _ writer: SentenceWriter) {
    var random = SplitMix(seed: seed, "source", number)
    let word = SentenceWriter.capitalised(writer.vocabulary.content[300 + number * 5])
    key = "s" + MadeCorpus.padded(number, 3)
    name = "The \(word) " + random.pick(["Chronicle", "Examiner", "Gazette", "Mirror", "Post"])
    agency = number % 5
    let edits = WordEdits(vocabulary: writer.vocabulary)
    blocks = random.different(random.pick(1...3), below: Notice.ofSources.count).map { which in
      let notice = Notice.ofSources[which]
      let topic = Topic(writer.vocabulary, &random)
      // Outlets word the same request in their own way, and add something of their own.
      var sentences = notice.sentences.map { edits.edit($0, perMille: 120, &random) }
      for _ in 0..<random.pick(1...2) { sentences.append(writer.sentence(topic, &random)) }
      return Block(
        cluster: "boilerplate-\(number)-\(notice.kind)", sentences: sentences,
        percent: random.pick(35...95))
    }
  }
}
