/// The cues found in a sentence.
struct CueCount: Sendable, Hashable {
  /// Sums of the weights, by kind.
  private var sums = SIMD8<Int32>()
  private(set) var strongest = 0
  private(set) var strongestKind: CueLexicon.Kind?
  private(set) var phrase = ""

  mutating func add(_ kind: CueLexicon.Kind, weight: Int, phrase: String) {
    sums[kind.place] &+= Int32(weight)
    if kind != .against && kind != .asking && weight > strongest {
      strongest = weight
      strongestKind = kind
      self.phrase = phrase
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
