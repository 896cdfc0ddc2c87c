/// The scripts of the synthetic texts: one of each way that words are read.
enum Script: String, CaseIterable {
  /// One byte a letter: the fast path.
  case english
  /// Two bytes a letter, folded by table.
  case cyrillic
  /// Three bytes a character, each a token of its own.
  case chinese

  var letters: ClosedRange<UInt32> {
    switch self {
    case .english: 0x61...0x7A
    case .cyrillic: 0x430...0x44F
    case .chinese: 0x4E00...0x5FFF
    }
  }

  var lengths: ClosedRange<Int> { self == .chinese ? 1...1 : 2...10 }

  var vocabulary: Int { self == .chinese ? 3_000 : 30_000 }

  /// What stands between two words.
  var gap: String { self == .chinese ? "" : " " }

  var comma: String { self == .chinese ? "，" : ", " }

  var stop: String { self == .chinese ? "。" : ". " }

  /// The checksum of the signatures of 4 MB, which a change of tokens, shingles or signatures
  /// changes.
  var checksum: UInt64 {
    switch self {
    case .english: 0xF582_D42E_AD3B_111A
    case .cyrillic: 0xE8C6_B54C_845E_F044
    case .chinese: 0x57F2_6F37_1CB9_03F8
    }
  }
}
