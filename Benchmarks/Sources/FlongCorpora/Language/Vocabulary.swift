/// Made words that can be spoken, the frequent ones short, and real English between them.
struct Vocabulary: Sendable {
  static let size = 40_000

  /// Content words, the most frequent first.
  let content: [String]
  private let phrases: [String]
  private let contentLaw: Zipf
  private let functionLaw: Zipf
  private let phraseLaw: Zipf

  init(seed: Int) {
    var random = SplitMix(seed: seed, "vocabulary", 0)
    var seen = Set(Vocabulary.function)
    var words: [String] = []
    while words.count < Vocabulary.size {
      let word = Vocabulary.word(rank: words.count, &random)
      if seen.insert(word).inserted { words.append(word) }
    }
    let contentLaw = Zipf(count: words.count, from: 9)
    let functionLaw = Zipf(count: Vocabulary.function.count, from: 4)
    // Besides the phrases of all journalists, those of this made-up language.
    phrases =
      Vocabulary.phrases
      + (0..<2_000).map { _ in
        (0..<random.pick(2...4)).map { place in
          place % 2 == 0
            ? words[contentLaw.draw(&random)] : Vocabulary.function[functionLaw.draw(&random)]
        }.joined(separator: " ")
      }
    content = words
    self.contentLaw = contentLaw
    self.functionLaw = functionLaw
    phraseLaw = Zipf(count: phrases.count, from: 6)
  }

  func function(_ random: inout SplitMix) -> String {
    Vocabulary.function[functionLaw.draw(&random)]
  }

  func content(_ random: inout SplitMix) -> String { content[contentLaw.draw(&random)] }

  func phrase(_ random: inout SplitMix) -> String { phrases[phraseLaw.draw(&random)] }

  /// A word of either kind, as edits put it in.
  func any(_ random: inout SplitMix) -> String {
    random.chance(47) ? function(&random) : content(&random)
  }

  private static func word(rank: Int, _ random: inout SplitMix) -> String {
    let syllables = rank < 600 ? 1 : 1 + random.pick([1, 1, 1, 2]) - (random.chance(15) ? 1 : 0)
    var word = ""
    for _ in 0..<syllables {
      word += random.pick(onsets)
      word += random.pick(nuclei)
      if random.chance(40) { word += random.pick(codas) }
    }
    if rank > 200, random.chance(50) { word += random.pick(endings) }
    return random.below(250) == 0 ? word + "é" : word
  }

  private static let onsets = [
    "b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "l", "m", "n", "p", "pl", "pr",
    "qu", "r", "s", "sh", "st", "t", "th", "tr", "v", "w",
  ]
  private static let nuclei = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ea", "oo"]
  private static let codas = ["l", "ld", "m", "n", "nd", "ng", "r", "rt", "s", "st", "t"]
  private static let endings = ["s", "ed", "er", "ing", "ion", "ity", "ly", "ment", "’s"]
}
