internal import FlongCore

/// The cues of a lexicon in flat arrays, looked up by their first two tokens, or by the only one.
struct CueIndex: Sendable {
  private struct Row: Sendable {
    /// Its tokens in `tokens`.
    var start: UInt32
    var count: UInt32
    /// Its number in the lexicon.
    var cue: UInt32
    var kind: CueLexicon.Kind
    var weight: UInt8
    var isOpening: Bool
  }

  /// The tokens of all cues, numbers alike.
  private var tokens: [UInt64] = []
  private var rows: [Row] = []
  /// Open addressing: a key and the rows under it; an empty slot has no rows.
  private var keys: [UInt64] = [0]
  private var slots: [Range<Int32>] = [0..<0]
  /// Most words of a text are refused here.
  private var filter = HashFilter(places: 64)

  init() {}

  /// Takes the cues of a lexicon, whose tokens and phrases lie in `tokens` and `text`. Of equal words of
  /// one kind the last cue counts.
  ///
  /// - Complexity: O(n log n).
  init(_ cues: [CueLexicon.Cue], tokens: [UInt64], text: [UInt8]) {
    self.tokens = tokens.map(TokenHash.proposing)
    let order = CueIndex.order(cues, self.tokens, text)
    var size = 16
    while size < order.count * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    slots = [Range<Int32>](repeating: 0..<0, count: size)
    // One other word in 64 or more is looked up in vain.
    filter.removeAll(places: size * 16)
    for (key, number) in order {
      let cue = cues[number]
      let row = Int32(rows.count)
      rows.append(
        Row(
          start: UInt32(cue.tokens.lowerBound), count: UInt32(cue.tokens.count),
          cue: UInt32(number), kind: cue.kind, weight: UInt8(cue.weight), isOpening: cue.isOpening))
      let slot = slot(of: key)
      let first = slots[slot].isEmpty ? row : slots[slot].lowerBound
      keys[slot] = key
      slots[slot] = first..<row + 1
      filter.insert(key)
    }
  }

  /// The numbers of the cues that count, by key; under each in the order in which they are tried: the
  /// longer first, then the heavier.
  private static func order(
    _ cues: [CueLexicon.Cue], _ tokens: [UInt64], _ text: [UInt8]
  ) -> [(key: UInt64, number: Int)] {
    var known = HashMarks()
    known.removeAll(capacity: cues.count)
    var order: [(key: UInt64, number: Int)] = []
    order.reserveCapacity(cues.count)
    for (number, cue) in cues.enumerated().reversed() {
      let words = tokens[cue.tokens]
      let seed = UInt64(cue.kind.place * 2 + (cue.isOpening ? 1 : 0))
      guard known.insert(words.withUnsafeBytes { XXH3.hash64($0, seed: seed) }) else { continue }
      let key =
        cue.tokens.count == 1
        ? words[words.startIndex]
        : CueIndex.key(words[words.startIndex], words[words.startIndex + 1])
      order.append((key, number))
    }
    order.sort { a, b in
      a.key < b.key || a.key == b.key && goesBefore(cues[a.number], cues[b.number], text)
    }
    return order
  }

  private static func goesBefore(
    _ cue: CueLexicon.Cue, _ other: CueLexicon.Cue, _ text: [UInt8]
  ) -> Bool {
    let own = (cue.tokens.count, cue.weight)
    let others = (other.tokens.count, other.weight)
    return own > others
      || own == others && text[cue.phrase].lexicographicallyPrecedes(text[other.phrase])
  }

  /// What the cues say of a run of tokens; the phrase is a number of the lexicon.
  ///
  /// - Complexity: O(tokens), two bits for most of them.
  func count(_ run: UnsafeBufferPointer<UInt64>) -> CueCount {
    var result = CueCount()
    guard let first = run.first else { return result }
    // Where the last cue of each kind ended.
    var free = SIMD8<Int32>()
    var token = TokenHash.proposing(first)
    for start in run.indices {
      var next = token
      if start + 1 < run.count {
        next = TokenHash.proposing(run[start + 1])
        let pair = CueIndex.key(token, next)
        if filter.mayHold(pair) { apply(pair, start, run, &free, &result) }
      }
      if filter.mayHold(token) { apply(token, start, run, &free, &result) }
      token = next
    }
    return result
  }

  /// Tries the cues under a key.
  private func apply(
    _ key: UInt64, _ start: Int, _ run: UnsafeBufferPointer<UInt64>, _ free: inout SIMD8<Int32>,
    _ result: inout CueCount
  ) {
    cues: for number in slots[slot(of: key)] {
      let row = rows[Int(number)]
      let place = row.kind.place
      guard free[place] <= start, start + Int(row.count) <= run.count, !row.isOpening || start == 0
      else { continue }
      for i in 0..<Int(row.count)
      where tokens[Int(row.start) + i] != TokenHash.proposing(run[start + i]) { continue cues }
      free[place] = Int32(start + Int(row.count))
      result.add(row.kind, weight: Int(row.weight), phrase: row.cue)
    }
  }

  /// A key for the first two tokens of a cue.
  @inline(__always)
  private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xBF58_476D_1CE4_E5B9
  }

  /// The slot that holds a key, or would.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key &>> 20) & (keys.count - 1)
    while !slots[slot].isEmpty && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
