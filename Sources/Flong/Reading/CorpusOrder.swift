import Glibc

/// The one order of articles: the UTF-8 bytes of their ids, then file and line.
enum CorpusOrder {
  /// The start of an id as a number, which decides most comparisons without touching the string.
  private struct Key {
    var prefix: UInt64
    var index: Int
  }

  /// Sorts articles that come in the order of file and line.
  static func sort(_ articles: inout [Article]) {
    var keys = articles.indices.map { Key(prefix: prefix(of: articles[$0].id), index: $0) }
    let unsorted = articles
    let precedes = { (a: Key, b: Key) -> Bool in
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      let order = compare(unsorted[a.index].id, unsorted[b.index].id)
      return order != 0 ? order < 0 : position(unsorted[a.index]) < position(unsorted[b.index])
    }
    let isSorted = zip(keys, keys.dropFirst()).allSatisfy { precedes($0, $1) }
    if isSorted { return }
    keys.sort(by: precedes)
    articles = keys.map { unsorted[$0.index] }
  }

  /// Skips every article but the first with its id.
  static func removeRepeatedIDs(_ corpus: inout Corpus) {
    var kept: [Article] = []
    kept.reserveCapacity(corpus.articles.count)
    for article in corpus.articles {
      guard let last = kept.last, compare(last.id, article.id) == 0 else {
        kept.append(article)
        continue
      }
      let file = article.origin.file
      if case .file = article.origin { corpus.files[file].fate = .copied }
      corpus.skipped.append(
        SkippedInput(
          path: corpus.files[file].name, line: line(of: article),
          reason: "the id \"\(article.id)\" stands already in \(place(of: last, in: corpus)); "
            + "give each article its own id", isCopied: true))
    }
    corpus.articles = kept
  }

  /// Sorts what was skipped by path, then line.
  static func sort(_ skipped: inout [SkippedInput]) {
    skipped.sort {
      let order = compare($0.path, $1.path)
      return order != 0 ? order < 0 : ($0.line ?? 0, $0.reason) < ($1.line ?? 0, $1.reason)
    }
  }

  private static func place(of article: Article, in corpus: Corpus) -> String {
    let name = corpus.files[article.origin.file].name
    return line(of: article).map { "\(name):\($0)" } ?? name
  }

  private static func line(of article: Article) -> Int? {
    guard case .record(let place) = article.origin else { return nil }
    return place.line
  }

  private static func position(_ article: Article) -> (Int, Int) {
    (article.origin.file, article.origin.line)
  }

  private static func prefix(of id: String) -> UInt64 {
    var value: UInt64 = 0
    var count = 0
    for byte in id.utf8.prefix(8) {
      value = value << 8 | UInt64(byte)
      count += 1
    }
    return count == 0 ? 0 : value << (8 * UInt64(8 - count))
  }

  /// Below, at or above 0 as the bytes of `a` sort before, with or after those of `b`.
  private static func compare(_ a: String, _ b: String) -> Int {
    var a = a
    var b = b
    return a.withUTF8 { first in
      b.withUTF8 { second in
        let shorter = min(first.count, second.count)
        let order = shorter == 0 ? 0 : memcmp(first.baseAddress!, second.baseAddress!, shorter)
        return order != 0 ? Int(order) : first.count - second.count
      }
    }
  }
}
