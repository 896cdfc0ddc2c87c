internal import FlongCore

/// The front end as the pipeline runs it: the tokens of one article after the other, and their
/// shingles, in memory that is used again.
struct ShingleStream: Equatable {
  private(set) var tokens = 0
  private(set) var shingles = 0
  private(set) var checksum: UInt64 = 0

  /// Reads `text`, cut into `articles`, to shingles of `size` words.
  init(_ text: [UInt8], _ articles: [Range<Int>], size: Int, kernel: Kernel) {
    let tokeniser = Tokeniser(kernel: kernel)
    let shingler = Shingler(size: size, kernel: kernel)
    var run = TokenRun()
    var hashes: [UInt64] = []
    text.withUnsafeBufferPointer { text in
      for article in articles {
        run.removeAll(keepingCapacity: true)
        hashes.removeAll(keepingCapacity: true)
        tokeniser.append(text, range: article, to: &run)
        run.hashes.withUnsafeBufferPointer { shingler.append($0, to: &hashes) }
        tokens += run.count
        shingles += hashes.count
        for hash in hashes { checksum ^= hash }
      }
    }
  }

  /// Paragraphs put together to articles of about 3 kB.
  static func articles(_ text: BenchmarkText) -> [Range<Int>] {
    var articles: [Range<Int>] = []
    for paragraph in text.paragraphs {
      if let last = articles.last, paragraph.upperBound - last.lowerBound <= 3_000 {
        articles[articles.count - 1] = last.lowerBound..<paragraph.upperBound
      } else {
        articles.append(paragraph)
      }
    }
    return articles
  }
}
