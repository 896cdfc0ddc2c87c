internal import FlongCore

/// The wordings that a source prints in several articles.
struct FrequentWordings: Sendable {
  /// Source and representative, as one number, ascending.
  private(set) var keys: [UInt64]
  /// Whether a representative is in any of the keys.
  private var isFrequent: [Bool]

  /// Gathers the wordings of `VariantFinder.lengths` that `VariantFinder.fewestArticles` articles of a
  /// source print, in any variant; `articles` are those of the table's occurrences.
  ///
  /// - Complexity: O(n log n) in the occurrences of what stands so often.
  init(
    _ table: PassageTable, _ representatives: [UInt32], articles: [UInt32],
    sourceOfArticle: [UInt32], workers: Workers
  ) {
    let counts = table.occurrenceCounts(representatives)
    // Articles by representative, side by side.
    var starts = [Int](repeating: 0, count: table.passages.count + 1)
    for group in table.passages.indices {
      let counted =
        counts[group] >= VariantFinder.fewestArticles
        && VariantFinder.lengths.contains(Int(table.passages[group].tokenCount))
      starts[group + 1] = starts[group] + (counted ? Int(counts[group]) : 0)
    }
    var gathered = [UInt32](repeating: 0, count: starts[table.passages.count])
    var ends = starts
    for passage in table.passages.indices {
      let group = Int(representatives[passage])
      guard starts[group + 1] > starts[group] else { continue }
      for article in articles[table.occurrences(of: passage).indices] {
        gathered[ends[group]] = article
        ends[group] += 1
      }
    }
    let (places, bounds) = (gathered, starts)
    keys = workers.flatMap(table.passages.count, grain: 4096) { range in
      var keys: [UInt64] = []
      for group in range where bounds[group + 1] > bounds[group] {
        let sources = FrequentWordings.sources(
          places[bounds[group]..<bounds[group + 1]], sourceOfArticle)
        for source in sources { keys.append(UInt64(source) << 32 | UInt64(group)) }
      }
      return keys
    }
    RadixSort.sort(&keys)
    isFrequent = [Bool](repeating: false, count: table.passages.count)
    for key in keys { isFrequent[Int(UInt32(truncatingIfNeeded: key))] = true }
  }

  /// Whether the source prints the representative's wording often.
  ///
  /// - Complexity: O(1) for most, else O(log n).
  func contains(source: UInt32, _ representative: UInt32) -> Bool {
    guard isFrequent[Int(representative)] else { return false }
    let key = UInt64(source) << 32 | UInt64(representative)
    let place = keys.partitioningIndex { $0 >= key }
    return place < keys.count && keys[place] == key
  }

  /// The sources of which several of the articles are, each once; an article may come again.
  private static func sources(_ articles: ArraySlice<UInt32>, _ sourceOfArticle: [UInt32])
    -> [UInt32]
  {
    let places = articles.map { UInt64(sourceOfArticle[Int($0)]) << 32 | UInt64($0) }.sorted()
    var sources: [UInt32] = []
    var different = 0
    for (i, place) in places.enumerated() {
      if i == 0 || places[i - 1] &>> 32 != place &>> 32 {
        different = 1
      } else if places[i - 1] != place {
        different += 1
      } else {
        continue
      }
      if different == VariantFinder.fewestArticles {
        sources.append(UInt32(truncatingIfNeeded: place &>> 32))
      }
    }
    return sources
  }
}
