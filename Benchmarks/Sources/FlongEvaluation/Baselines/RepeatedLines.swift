internal import Flong
internal import FlongCore

/// Strips a line that stands, byte for byte, in a number of articles of its source.
struct RepeatedLines {
  /// The least number of articles.
  let least: Int

  private struct Wording: Hashable {
    var source: String?
    var hash: Hash128
  }

  func stripped(_ articles: [Article]) -> [[Range<Int>]] {
    let texts = articles.map { Array($0.text) }
    let lines = texts.map { Lines.lines(of: $0) }
    let wordings = articles.indices.map { article in
      lines[article].map { line in
        Wording(
          source: articles[article].source,
          hash: texts[article][line].withUnsafeBytes { XXH3.hash128($0) })
      }
    }
    var counts: [Wording: Int] = [:]
    for article in wordings { for wording in Set(article) { counts[wording, default: 0] += 1 } }
    return articles.indices.map { article in
      zip(lines[article], wordings[article]).compactMap { line, wording in
        (counts[wording] ?? 0) >= least ? line : nil
      }
    }
  }
}
