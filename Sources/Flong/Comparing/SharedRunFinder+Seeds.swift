extension SharedRunFinder {
  /// All longest stretches of equal tokens, the longest first.
  ///
  /// - Complexity: O(n + m), and O(`placesTried`) for each place of a that begins as often in b.
  func seeds(_ tokens: UnsafeBufferPointer<UInt64>, split: Int) -> [Seed] {
    let places = tokens.count - split - shortest + 1
    guard split >= shortest, places > 0 else { return [] }
    let bits = Int.bitWidth - places.leadingZeroBitCount
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: places) { hashes in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: places + 1 << (bits + 1)) { links in
        let next = UnsafeMutableBufferPointer(rebasing: links[..<places])
        let first = UnsafeMutableBufferPointer(rebasing: links[places...])
        first.initialize(repeating: .max)
        let shift = UInt64(63 - bits)
        func bucket(_ hash: UInt64) -> Int { Int((hash &* 0x9E37_79B9_7F4A_7C15) &>> shift) }
        var roll = RollingHash(tokens, from: split, length: shortest)
        for place in 0..<places {
          hashes[place] = roll.value
          if place + 1 < places { roll.advance() }
        }
        // From the last, so that each chain is ascending.
        for place in (0..<places).reversed() {
          let bucket = bucket(hashes[place])
          next[place] = first[bucket]
          first[bucket] = UInt32(place)
        }
        var seeds: [Seed] = []
        roll = RollingHash(tokens, from: 0, length: shortest)
        for a in 0...(split - shortest) {
          var place = first[bucket(roll.value)]
          var tried = 0
          while place != .max && tried < placesTried {
            let b = Int(place)
            place = next[b]
            guard hashes[b] == roll.value else { continue }
            tried += 1
            if let seed = seed(tokens, a, b, split: split) { seeds.append(seed) }
          }
          if a < split - shortest { roll.advance() }
        }
        return seeds.sorted { ($1.count, $0.a, $0.b) < ($0.count, $1.a, $1.b) }
      }
    }
  }

  /// The stretch that begins at two places, if it is long enough and does not begin before them.
  private func seed(
    _ tokens: UnsafeBufferPointer<UInt64>, _ a: Int, _ b: Int, split: Int
  ) -> Seed? {
    if a > 0 && b > 0 && tokens[a &- 1] == tokens[split &+ b &- 1] { return nil }
    let other = split &+ b
    let most = min(split &- a, tokens.count &- other)
    var count = 0
    while count < most && tokens[a &+ count] == tokens[other &+ count] { count &+= 1 }
    return count >= shortest ? Seed(a: a, b: b, count: count) : nil
  }

  /// A hash of so many words in a row that moves on by a word at a time (Cohen 1997).
  private struct RollingHash {
    private let tokens: UnsafeBufferPointer<UInt64>
    private var start: Int
    private let length: Int
    private(set) var value: UInt64 = 0

    init(_ tokens: UnsafeBufferPointer<UInt64>, from start: Int, length: Int) {
      self.tokens = tokens
      self.start = start
      self.length = length
      for i in start..<start + length {
        value = RollingHash.rotated(value, by: 7) ^ tokens[i]
      }
    }

    mutating func advance() {
      value =
        RollingHash.rotated(value, by: 7)
        ^ RollingHash.rotated(tokens[start], by: 7 * length)
        ^ tokens[start &+ length]
      start &+= 1
    }

    private static func rotated(_ value: UInt64, by bits: Int) -> UInt64 {
      value &<< UInt64(bits) | value &>> UInt64(64 - bits & 63)
    }
  }
}
