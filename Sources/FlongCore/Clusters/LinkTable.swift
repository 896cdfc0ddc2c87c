/// Pairs by either of their passages.
struct LinkTable {
  private var offsets: [UInt32]
  private var others: [UInt32]

  init(_ pairs: [CandidatePair], count: Int) {
    offsets = [UInt32](repeating: 0, count: count + 1)
    others = [UInt32](repeating: 0, count: 2 * pairs.count)
    for pair in pairs {
      offsets[Int(pair.first) + 1] += 1
      offsets[Int(pair.second) + 1] += 1
    }
    for i in 0..<count { offsets[i + 1] += offsets[i] }
    var next = offsets
    for pair in pairs {
      for (from, to) in [(pair.first, pair.second), (pair.second, pair.first)] {
        others[Int(next[Int(from)])] = to
        next[Int(from)] += 1
      }
    }
  }

  subscript(passage: Int) -> ArraySlice<UInt32> {
    others[Int(offsets[passage])..<Int(offsets[passage + 1])]
  }
}
