internal import Flong
internal import FlongCore

/// Strips every copy of a paragraph that stands in two articles of the whole collection, the first one
/// included, and all but the first of those that stand twice in one article (Wenzek et al., CCNet,
/// LREC 2020).
///
/// Paragraphs are lines. As there, they are compared in lower case, with 0 for every digit, without
/// typographic punctuation and control characters.
enum DuplicateParagraphs {
  static func stripped(_ articles: [Article]) -> [[Range<Int>]] {
    let texts = articles.map { Array($0.text) }
    let lines = texts.map { Lines.lines(of: $0) }
    let hashes = articles.indices.map { article in
      lines[article].map { hash(of: texts[article][$0]) }
    }
    var counts: [Hash128: Int] = [:]
    for article in hashes { for hash in Set(article) { counts[hash, default: 0] += 1 } }
    return articles.indices.map { article in
      var seen: Set<Hash128> = []
      return zip(lines[article], hashes[article]).compactMap { line, hash in
        let isFirst = seen.insert(hash).inserted
        return (counts[hash] ?? 0) >= 2 || !isFirst ? line : nil
      }
    }
  }

  private static func hash(of line: ArraySlice<UInt8>) -> Hash128 {
    normalised(line).withUnsafeBytes { XXH3.hash128($0) }
  }

  /// The paragraph as it is compared.
  static func normalised(_ line: ArraySlice<UInt8>) -> [UInt8] {
    if line.allSatisfy({ $0 < 0x80 }) {
      return line.compactMap { byte in
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x30...0x39: 0x30
        case ..<0x20, 0x7F: nil
        default: byte
        }
      }
    }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: line, as: UTF8.self).lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: continue
      case .decimalNumber: scalars.append("0")
      case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
        .dashPunctuation, .otherPunctuation:
        if scalar.isASCII { scalars.append(scalar) }
      default: scalars.append(scalar)
      }
    }
    return Array(String(scalars).utf8)
  }
}
