/// The cues found in a sentence.
struct CueCount: Sendable, Hashable {
  /// Sums of the weights, by kind.
  private var sums = SIMD8<UInt16>()
  private var strongestWeight: UInt8 = 0
  /// The number of the strongest cue's phrase among those of `CueLexicon`; nil where there is none.
  var phrase: UInt32? { strongest > 0 ? phraseNumber : nil }
  private var phraseNumber: UInt32 = 0

  /// The weight of the strongest cue that is neither of asking nor of reporting.
  var strongest: Int { Int(strongestWeight) }

  mutating func add(_ kind: CueLexicon.Kind, weight: Int, phrase: UInt32) {
    sums[kind.place] = UInt16(clamping: Int(sums[kind.place]) + weight)
    if kind != .against && kind != .asking && weight > strongest {
      strongestWeight = UInt8(weight)
      phraseNumber = phrase
    }
  }

  subscript(kind: CueLexicon.Kind) -> Int { Int(sums[kind.place]) }

  /// Everything that speaks for boilerplate.
  var total: Int { self[.appeal] + self[.asking] + self[.navigation] + self[.template] }
}

extension CueLexicon.Kind {
  /// A number for each kind, from 0.
  var place: Int {
    switch self {
    case .appeal: 0
    case .asking: 1
    case .navigation: 2
    case .template: 3
    case .against: 4
    }
  }
}
