/// What an article speaks of: the words and the people that come up in it again and again.
struct Topic: Sendable {
  let words: [String]
  let people: [String]

  init(_ vocabulary: Vocabulary, _ random: inout SplitMix) {
    words = (0..<40).map { _ in random.pick(vocabulary.content) }
    people = (0..<random.pick(2...4)).map { _ in
      random.pick(Topic.givenNames) + " " + random.pick(Topic.familyNames)
    }
  }

  private static let givenNames = [
    "Ada", "Bruno", "Chiara", "Dieter", "Esther", "Faisal", "Greta", "Henrik", "Inés", "Jakub",
    "Keiko", "Luka", "Miriam", "Nils", "Olga", "Paulo", "Quentin", "Rosa", "Sven", "Tariq",
  ]
  private static let familyNames = [
    "Adeyemi", "Brandt", "Cárdenas", "Dubois", "Eklund", "Farrell", "Gupta", "Horváth", "Ivanova",
    "Jensen", "Kimura", "Larsson", "Mwangi", "Nowak", "O’Hara", "Pereira", "Rossi", "Schäfer",
    "Tanaka", "Weiss",
  ]
}
