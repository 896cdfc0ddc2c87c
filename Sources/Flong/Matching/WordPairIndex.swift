internal import FlongCore

/// Which wordings hold a pair of neighbouring words.
struct WordPairIndex: Sendable {
  /// One bit for each hash that is present; most words of a text are refused here.
  private static let filterBits = 20

  private var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
  private var ranges: [UInt64: Range<Int>] = [:]
  private var wordings: [UInt32] = []

  /// A pair of words that more wordings hold tells none of them.
  static let mostWordings = 256

  init(_ entries: [(pair: UInt64, wording: UInt32)]) {
    let sorted = entries.sorted { $0 < $1 }
    var start = 0
    while start < sorted.count {
      let pair = sorted[start].pair
      let first = wordings.count
      var end = start
      while end < sorted.count && sorted[end].pair == pair {
        if wordings.count == first || wordings.last != sorted[end].wording {
          wordings.append(sorted[end].wording)
        }
        end += 1
      }
      ranges[pair] = first..<wordings.count
      let bit = Int(pair &>> (64 - UInt64(WordPairIndex.filterBits)))
      filter[bit / 64] |= 1 << UInt64(bit % 64)
      start = end
    }
  }

  /// Wordings with the number of the given pairs they hold, by number.
  func hits(_ pairs: [UInt64]) -> [(wording: UInt32, count: Int)] {
    var found: [UInt32] = []
    for pair in pairs {
      let bit = Int(pair &>> (64 - UInt64(WordPairIndex.filterBits)))
      guard filter[bit / 64] & 1 << UInt64(bit % 64) != 0, let range = ranges[pair],
        range.count <= WordPairIndex.mostWordings
      else { continue }
      found.append(contentsOf: wordings[range])
    }
    guard found.count >= 2 else { return [] }
    found.sort()
    var hits: [(wording: UInt32, count: Int)] = []
    for wording in found {
      if let last = hits.last, last.wording == wording {
        hits[hits.count - 1].count += 1
      } else {
        hits.append((wording, 1))
      }
    }
    return hits
  }
}
