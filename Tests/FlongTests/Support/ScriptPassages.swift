import FlongCore

@testable import Flong

/// Paragraphs of prose in one script.
struct ScriptPassages: Sendable, CustomStringConvertible {
  let description: String
  let passages: [String]

  /// Paragraphs of `Tests/Fixtures/Scripts`.
  static let invented: [ScriptPassages] = Seeds.names(in: "Tests/Fixtures/Scripts").map { name in
    let text = Seeds.text("Tests/Fixtures/Scripts/\(name)")
    return ScriptPassages(
      description: name, passages: text.split(separator: "\n").map(String.init))
  }

  /// Real paragraphs, read in place; empty where the data are not here.
  static let real: [ScriptPassages] = {
    let sets = ["fundus", "zh-web"].map { set in
      let rows = (try? EvaluationSet.records("\(set)/docs.jsonl.gz")) ?? []
      return rows.compactMap { row in
        (row["text"] as? String).map { ($0, row["lang"] as? String ?? "") }
      }
    }
    return Script.allCases.compactMap { script in
      // The many Chinese pages would leave no room for the Japanese ones.
      let lines = sets.joined().lazy.filter { script.isIn(language: $0.1) }
        .flatMap { $0.0.split(separator: "\n") }.map(String.init).filter(script.isProse)
      var passages: [String] = []
      for line in lines where passages.count < most && !passages.contains(line) {
        passages.append(line)
      }
      return passages.isEmpty
        ? nil : ScriptPassages(description: script.rawValue, passages: passages)
    }
  }()

  private static let most = 24

  /// Scripts of which the sets hold prose.
  enum Script: String, CaseIterable {
    case latin, cyrillic, han, kana, hangul, devanagari

    func isIn(language: String) -> Bool {
      switch self {
      case .latin: language == "en"
      case .han: language == "zh"
      default: !["en", "zh"].contains(language)
      }
    }

    /// A long line that ends like a sentence and whose letters are of the script.
    func isProse(_ line: String) -> Bool {
      let letters = line.unicodeScalars.filter(\.properties.isAlphabetic)
      let own = letters.count { block.contains($0.value) }
      // Japanese writes Kana among Han.
      return own * 100 >= (self == .kana ? 20 : 90) * letters.count
        && line.last.map { ".!?。।".contains($0) } == true
        && Tokeniser().tokens(of: Array(line.utf8)).count >= 40
    }

    private var block: ClosedRange<UInt32> {
      switch self {
      case .latin: 0x41...0x24F
      case .cyrillic: 0x400...0x52F
      case .han: 0x4E00...0x9FFF
      case .kana: 0x3041...0x30FF
      case .hangul: 0xAC00...0xD7AF
      case .devanagari: 0x900...0x97F
      }
    }
  }
}
