internal import Flong
internal import FlongCore

/// Strips a paragraph that stands, with small differences, in several articles of its source: the
/// frequent paragraphs of Nemeskey's cc_corpus.
///
/// As there, a paragraph is the set of its runs of five characters, and two are alike from a resemblance
/// of 0.9 on. There MinHash estimates it; here it is exact.
struct FrequentParagraphs {
  var least = 3
  var percent = 90
  var characters = 5

  func stripped(_ articles: [Article]) -> [[Range<Int>]] {
    var stripped = articles.map { _ in [Range<Int>]() }
    for members in Dictionary(grouping: articles.indices, by: { articles[$0].source }).values
    where members.count >= least {
      strip(articles, members, into: &stripped)
    }
    return stripped
  }

  /// Strips the articles of one source.
  private func strip(
    _ articles: [Article], _ members: [Int], into stripped: inout [[Range<Int>]]
  ) {
    /// Equal paragraphs are one, with the articles that hold it, ascending.
    var numbers: [Hash128: Int] = [:]
    var holders: [[Int]] = []
    var shingles: [UInt64] = []
    var offsets = [0]
    var places: [(article: Int, line: Range<Int>, number: Int)] = []
    for article in members {
      let text = Array(articles[article].text)
      for line in Lines.lines(of: text) {
        let hash = text[line].withUnsafeBytes { XXH3.hash128($0) }
        let number = numbers[hash] ?? holders.count
        if number == holders.count {
          numbers[hash] = number
          holders.append([])
          shingles += self.shingles(text[line])
          offsets.append(shingles.count)
        }
        if holders[number].last != article { holders[number].append(article) }
        places.append((article, line, number))
      }
    }
    var neighbours = holders.indices.map { [$0] }
    for found in ExactJoin(shingles: shingles, offsets: offsets, percent: percent).pairs() {
      neighbours[Int(found.pair.first)].append(Int(found.pair.second))
      neighbours[Int(found.pair.second)].append(Int(found.pair.first))
    }
    let isFrequent = neighbours.map { Set($0.flatMap { holders[$0] }).count >= least }
    for place in places where isFrequent[place.number] {
      stripped[place.article].append(place.line)
    }
  }

  /// The set of runs of characters; a shorter paragraph is one run.
  private func shingles(_ line: ArraySlice<UInt8>) -> [UInt64] {
    let starts = line.indices.filter { line[$0] & 0xC0 != 0x80 } + [line.endIndex]
    let last = max(1, starts.count - characters)
    return line.withUnsafeBytes { bytes in
      var shingles = (0..<last).map { first in
        let from = starts[first] - line.startIndex
        let to = starts[min(first + characters, starts.count - 1)] - line.startIndex
        return XXH3.hash64(UnsafeRawBufferPointer(rebasing: bytes[from..<to]))
      }
      ShingleSet.sortUnique(&shingles)
      return shingles
    }
  }
}
