/// The cues found in a sentence; 16 bytes.
struct CueCount: Sendable, Hashable {
  /// Sums of the weights of what speaks for boilerplate, 16 bits for each kind, and of what speaks against it.
  private var sums: UInt64 = 0
  private var against: UInt16 = 0
  private var strongestWeight: UInt8 = 0
  /// The number of the strongest cue's phrase among those of `CueLexicon`; nil where there is none.
  var phrase: UInt32? { strongest > 0 ? phraseNumber : nil }
  private var phraseNumber: UInt32 = 0

  /// The weight of the strongest cue that is neither of asking nor of reporting.
  var strongest: Int { Int(strongestWeight) }

  mutating func add(_ kind: CueLexicon.Kind, weight: Int, phrase: UInt32) {
    let sum = UInt16(clamping: self[kind] + weight)
    if kind == .against {
      against = sum
    } else {
      sums &= ~(0xFFFF &<< shift(kind))
      sums |= UInt64(sum) &<< shift(kind)
    }
    if kind != .against && kind != .asking && weight > strongest {
      strongestWeight = UInt8(weight)
      phraseNumber = phrase
    }
  }

  subscript(kind: CueLexicon.Kind) -> Int {
    kind == .against ? Int(against) : Int(sums &>> shift(kind) & 0xFFFF)
  }

  private func shift(_ kind: CueLexicon.Kind) -> UInt64 { UInt64(16 * kind.place) }

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
