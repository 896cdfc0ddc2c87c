extension MadeCorpus {
  /// An article of its own, which hosts the agency copy and the quotations that the plan gives it.
  func original(
    _ number: Int, of source: Source, into draft: inout Draft, _ random: inout SplitMix
  ) {
    let topic = Topic(writer.vocabulary, &random)
    draft.append([writer.headline(topic, &random)])
    if random.chance(60) {
      draft.append(["By \(random.pick(topic.people)), \(source.name)"])
    }
    let bytes = random.pick(1_000...3_000)
    for sentences in writer.paragraphs(topic, bytes: bytes, &random) { draft.append(sentences) }
    for quote in plan.quotes[number] ?? [] {
      let host = random.pick(1...draft.paragraphs.count - 1)
      draft.paragraphs[host].insert(
        Draft.Piece(text: quotation(quote), role: .quote, cluster: "quote-\(quote)"),
        at: min(1, draft.paragraphs[host].count))
    }
    for wire in plan.syndicated[number] ?? [] {
      let text = edits.edit(
        agencyParagraph(wire), perMille: random.pick([0, 0, 10, 30, 50, 100]), &random)
      draft.paragraphs.insert(
        [Draft.Piece(text: text, role: .syndicated, cluster: "syndicated-\(wire)")],
        at: random.pick(1...draft.paragraphs.count))
    }
  }

  /// A story as it is printed again: some words changed, paragraphs left out, cut or joined.
  func reprint(
    of story: Int, copy: Int, into draft: inout Draft, _ random: inout SplitMix
  ) {
    var own = SplitMix(seed: seed, "story", story)
    let topic = Topic(writer.vocabulary, &own)
    let headline = writer.headline(topic, &own)
    let paragraphs = writer.paragraphs(topic, bytes: own.pick(1_400...3_400), &own)
    let perMille = copy == 0 ? 0 : random.pick([0, 2, 5, 10, 10, 20, 30, 60])
    draft.append([edits.edit(headline, perMille: copy > 0 && random.chance(50) ? 300 : 0, &random)])
    for (number, sentences) in paragraphs.enumerated() {
      if copy > 0, random.chance(4) { continue }
      let pieces = sentences.map {
        Draft.Piece(
          text: edits.edit($0, perMille: perMille, &random), role: .reprint,
          cluster: "reprint-\(story)-\(number)")
      }
      if copy > 0, pieces.count > 1, random.chance(12) {
        draft.paragraphs += [Array(pieces[..<1]), Array(pieces[1...])]
      } else if copy > 0, draft.paragraphs.count > 2, random.chance(8) {
        draft.paragraphs[draft.paragraphs.count - 1] += pieces
      } else {
        draft.paragraphs.append(pieces)
      }
    }
  }

  private func agencyParagraph(_ number: Int) -> String {
    var random = SplitMix(seed: seed, "syndicated", number)
    let topic = Topic(writer.vocabulary, &random)
    return (0..<random.pick(2...4)).map { _ in writer.sentence(topic, &random) }
      .joined(separator: " ")
  }

  private func quotation(_ number: Int) -> String {
    var random = SplitMix(seed: seed, "quote", number)
    let topic = Topic(writer.vocabulary, &random)
    while true {
      let sentence = writer.sentence(topic, &random)
      if !sentence.hasPrefix("“"), sentence.split(separator: " ").count >= 14 {
        return "“\(sentence)”"
      }
    }
  }
}
