internal import FlongCore

extension SharedRunFinder {
  /// All longest stretches of agreeing words, the longest first.
  func seeds(_ tokens: UnsafeBufferPointer<UInt64>, split: Int) -> [Seed] {
    guard split >= shortest, tokens.count - split >= shortest else { return [] }
    var known = shingles(tokens, split..<tokens.count).enumerated().map {
      HashSort.Placed(hash: $1, place: UInt32($0))
    }
    var buffer = HashSort.Buffer()
    HashSort.sort(&known, buffer: &buffer)
    var seeds: [Seed] = []
    for (a, shingle) in shingles(tokens, 0..<split).enumerated() {
      var place = known.partitioningIndex { $0.hash >= shingle }
      let last = place + placesTried
      while place < min(last, known.count) && known[place].hash == shingle {
        let b = Int(known[place].place)
        place += 1
        // A stretch is counted where it begins.
        if a > 0 && b > 0 && Aligner.agree(tokens[a - 1], tokens[split + b - 1]) { continue }
        var count = 0
        while a + count < split && split + b + count < tokens.count
          && Aligner.agree(tokens[a + count], tokens[split + b + count])
        { count += 1 }
        if count >= shortest { seeds.append(Seed(a: a, b: b, count: count)) }
      }
    }
    return seeds.sorted { ($1.count, $0.a, $0.b) < ($0.count, $1.a, $1.b) }
  }

  private func shingles(
    _ tokens: UnsafeBufferPointer<UInt64>, _ range: Range<Int>
  ) -> [UInt64] {
    Shingler(size: shortest).shingles(of: tokens[range].map(TokenHash.proposing))
  }
}
