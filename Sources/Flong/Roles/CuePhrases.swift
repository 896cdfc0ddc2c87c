/// The phrases of the cues that stand in a collection, by their numbers in the lexicon, as evidence
/// quotes them: made once, however many sentences hold them.
struct CuePhrases: Sendable {
  private struct Said: Sendable {
    var quoted: String
    var inStretch: String
  }

  private var said: [UInt32: Said] = [:]

  /// No phrases.
  init() {}

  /// The strongest phrase of each count.
  init(_ counts: [CueCount], _ lexicon: CueLexicon) {
    for case let number? in counts.lazy.map(\.phrase) where said[number] == nil {
      let quoted = "\"\(lexicon.phrase(number))\""
      said[number] = Said(quoted: quoted, inStretch: "\(quoted), within a stretch that asks")
    }
  }

  /// The strongest phrase of a sentence between quotation marks; nil where it has none.
  func quoted(_ cues: CueCount) -> String? { cues.phrase.flatMap { said[$0]?.quoted } }

  /// The same for a sentence in a stretch that asks.
  func inStretch(_ cues: CueCount) -> String? { cues.phrase.flatMap { said[$0]?.inStretch } }
}
