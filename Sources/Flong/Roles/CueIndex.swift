internal import FlongCore

/// The cues of a lexicon in flat arrays, looked up by their first token.
struct CueIndex: Sendable {
  private struct Row: Sendable {
    /// Its tokens in `tokens`.
    var start: Int
    var count: Int
    var isOpening: Bool
    var kind: CueLexicon.Kind
    var weight: Int
    var phrase: String
  }

  private var tokens: [UInt64] = []
  private var rows: [Row] = []
  /// Open addressing: the first token and the rows that begin with it; an empty slot has no rows.
  private var keys: [UInt64] = [0]
  private var slots: [Range<Int32>] = [0..<0]
  /// One bit for some bits of each first token; most words of a text are refused here.
  private var filter: [UInt64] = [0]
  private var filterShift: UInt64 = 58

  init() {}

  /// Takes cues that stand by their first token, in the order in which they are tried.
  init(_ cues: some Sequence<CueLexicon.Cue>) {
    var groups: [(key: UInt64, rows: Range<Int32>)] = []
    for cue in cues {
      guard let first = cue.tokens.first else { continue }
      let row = Int32(rows.count)
      rows.append(
        Row(
          start: tokens.count, count: cue.tokens.count, isOpening: cue.isOpening, kind: cue.kind,
          weight: cue.weight, phrase: cue.phrase))
      tokens += cue.tokens
      if groups.last?.key == first {
        groups[groups.count - 1].rows = groups[groups.count - 1].rows.lowerBound..<row + 1
      } else {
        groups.append((first, row..<row + 1))
      }
    }
    var size = 1
    while size < groups.count * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    slots = [Range<Int32>](repeating: 0..<0, count: size)
    filter = [UInt64](repeating: 0, count: max(1, size / 16))
    filterShift = UInt64(64 - (filter.count * 64).trailingZeroBitCount)
    for group in groups {
      let bit = group.key &>> filterShift
      filter[Int(bit &>> 6)] |= 1 &<< (bit & 63)
      let slot = CueIndex.slot(of: group.key, keys, slots)
      keys[slot] = group.key
      slots[slot] = group.rows
    }
  }

  /// What the cues say of a run of tokens.
  ///
  /// - Complexity: O(tokens), one bit for most of them.
  func count(_ run: UnsafeBufferPointer<UInt64>) -> CueCount {
    var result = CueCount()
    // Where the last cue of each kind ended.
    var free = SIMD8<Int32>()
    filter.withUnsafeBufferPointer { filter in
      for start in run.indices {
        let token = TokenHash.proposing(run[start])
        let bit = token &>> filterShift
        guard filter[Int(bit &>> 6)] &>> (bit & 63) & 1 != 0 else { continue }
        for row in slots[CueIndex.slot(of: token, keys, slots)] {
          apply(Int(row), start, run, &free, &result)
        }
      }
    }
    return result
  }

  private func apply(
    _ number: Int, _ start: Int, _ run: UnsafeBufferPointer<UInt64>, _ free: inout SIMD8<Int32>,
    _ result: inout CueCount
  ) {
    rows.withUnsafeBufferPointer { rows in
      let count = rows[number].count
      let place = rows[number].kind.place
      guard free[place] <= start, start + count <= run.count,
        !rows[number].isOpening || start == 0
      else { return }
      for i in 1..<max(1, count)
      where tokens[rows[number].start + i] != TokenHash.proposing(run[start + i]) { return }
      free[place] = Int32(start + count)
      result.add(rows[number].kind, weight: rows[number].weight, phrase: rows[number].phrase)
    }
  }

  private static func slot(
    of key: UInt64, _ keys: [UInt64], _ slots: [Range<Int32>]
  ) -> Int {
    var slot = Int(truncatingIfNeeded: key &>> 20) & (keys.count - 1)
    while !slots[slot].isEmpty && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
