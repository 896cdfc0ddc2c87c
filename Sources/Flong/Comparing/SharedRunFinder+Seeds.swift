internal import FlongCore

extension SharedRunFinder {
  /// All longest stretches of agreeing words, the longest first.
  func seeds(_ tokens: UnsafeBufferPointer<UInt64>, split: Int) -> [Seed] {
    guard split >= shortest, tokens.count - split >= shortest else { return [] }
    var buffer = HashSort.Buffer()
    let known = shingles(tokens, split..<tokens.count, &buffer)
    var seeds: [Seed] = []
    var first = 0
    for row in shingles(tokens, 0..<split, &buffer) {
      while first < known.count && known[first].hash < row.hash { first += 1 }
      var place = first
      let a = Int(row.place)
      while place < min(first + placesTried, known.count) && known[place].hash == row.hash {
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

  /// The shingles of a range by their hash; the places of one are ascending.
  private func shingles(
    _ tokens: UnsafeBufferPointer<UInt64>, _ range: Range<Int>, _ buffer: inout HashSort.Buffer
  ) -> [HashSort.Placed] {
    let folded = tokens[range].map(TokenHash.proposing)
    var rows = Shingler(size: shortest).shingles(of: folded).enumerated().map {
      HashSort.Placed(hash: $1, place: UInt32($0))
    }
    HashSort.sort(&rows, buffer: &buffer)
    return rows
  }
}
