/// Articles that are forms filled in, as papers print them every day: alike, and no copies.
struct Form: Sendable {
  let kind: String
  let headline: String
  /// `#` is a number, `@` a name, `&` a date.
  let sentences: [String]

  static let all = [
    Form(
      kind: "weather", headline: "The weather in @ on &",
      sentences: [
        "On & the sky over @ will be cloudy, with a high of # degrees and a low of # degrees.",
        "Winds of up to # kilometres an hour reach @ in the afternoon, and rain is # percent likely.",
        "The river at @ stood at # centimetres on &, # centimetres lower than a week ago.",
        "The air in @ had # points on the index, and the count of pollen was # a cubic metre.",
      ]),
    Form(
      kind: "market", headline: "Shares in @ at the close of &",
      sentences: [
        "The index of @ closed at # points on &, a change of # points in a day.",
        "Shares in @ moved # percent to # after sales of # million were reported on &.",
        "Traders at @ counted # million shares, # percent more than the average of the month.",
        "The currency stood at # cents, and a barrel cost # dollars on &.",
      ]),
    Form(
      kind: "match", headline: "@ # @ #",
      sentences: [
        "@ won # to # against @ on & in front of # spectators.",
        "@ scored in minute #, and @ answered in minute # before the break.",
        "After # games @ have # points, # more than @.",
        "@ will be out for # weeks, and @ takes the place for the game on &.",
      ]),
  ]

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func headline(_ vocabulary: Vocabulary, _ random: inout SplitMix) -> String {
    fill(headline, vocabulary, &random)
  }

  func paragraphs(_ vocabulary: Vocabulary, _ random: inout SplitMix) -> [[String]] {
    (0..<5).map { _ in
      random.different(3, below: sentences.count).map { fill(sentences[$0], vocabulary, &random) }
    }
  }

  private func fill(_ text: String, _ vocabulary: Vocabulary, _ random: inout SplitMix) -> String {
    var filled = ""
    for character in text {
      switch character {
      case "#": filled += String(random.pick(1...999))
      case "@": filled += SentenceWriter.capitalised(vocabulary.content[200 + random.below(900)])
      case "&": filled += random.pick(Form.months) + " " + String(random.pick(1...28))
      default: filled.append(character)
      }
    }
    return filled
  }
}
