/// Puts boilerplate into a draft as sites do: edited a little, cut into one to three paragraphs, mostly
/// at the end, sometimes run into the paragraph above.
struct BlockPlanter: Sendable {
  let edits: WordEdits

  func plant(_ source: Source, into draft: inout Draft, _ random: inout SplitMix) {
    for block in source.blocks where random.chance(block.percent) {
      plant(block.sentences, of: source.name, cluster: block.cluster, into: &draft, &random)
    }
    if random.chance(12) {
      plant(
        Notice.ofAgency.sentences, of: "Agency " + ["A", "B", "C", "D", "E"][source.agency],
        cluster: "boilerplate-agency-\(source.agency)", into: &draft, &random)
    }
  }

  private func plant(
    _ sentences: [String], of name: String, cluster: String, into draft: inout Draft,
    _ random: inout SplitMix
  ) {
    let perMille = random.pick([0, 0, 10, 20, 40])
    var texts = sentences.map {
      edits.edit(Notice.fill($0, name: name, &random), perMille: perMille, &random)
    }
    if texts.count > 3, random.chance(15) { texts.remove(at: random.pick(1...texts.count - 2)) }
    var place = place(in: draft, &random)
    for (number, paragraph) in cut(texts, into: random.pick([1, 1, 1, 2, 2, 3]), &random)
      .enumerated()
    {
      let piece = Draft.Piece(
        text: paragraph.joined(separator: " "), role: .boilerplate, cluster: cluster)
      if number == 0, place > 1, random.chance(15) {
        draft.paragraphs[place - 1].append(piece)
      } else {
        draft.paragraphs.insert([piece], at: place)
        place += 1
      }
    }
  }

  private func place(in draft: Draft, _ random: inout SplitMix) -> Int {
    let end = draft.paragraphs.count
    switch random.below(10) {
    case 0..<7: return end
    case 7: return 1
    default: return random.pick(1...end)
    }
  }

  private func cut(_ texts: [String], into count: Int, _ random: inout SplitMix) -> [[String]] {
    let cuts = random.different(min(count, texts.count) - 1, below: texts.count - 1)
    let edges = [0] + cuts.map { $0 + 1 }.sorted() + [texts.count]
    return zip(edges, edges.dropFirst()).map { Array(texts[$0..<$1]) }
  }
}
