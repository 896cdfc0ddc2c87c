internal import FlongCore

/// Which wordings hold a pair of neighbouring words.
struct WordPairIndex: Sendable {
  /// A pair of words that more wordings hold tells none of them.
  static let mostWordings = 256

  /// A pair and its wordings in `wordings`; an empty slot has none.
  private struct Slot: Sendable {
    var pair: UInt64 = 0
    var start: UInt32 = 0
    var count: UInt32 = 0
  }

  /// Open addressing, at most half full.
  private var slots: [Slot]
  private var wordings: [UInt32]
  private var wordingCount = 0
  /// Most pairs of a text are refused here.
  private var filter: HashFilter

  /// Takes pairs by wording, ascending.
  ///
  /// - Complexity: O(n).
  init(_ entries: [(pair: UInt64, wording: UInt32)]) {
    var size = 8
    while size < entries.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    filter = HashFilter(places: size * 8)
    wordings = [UInt32](repeating: 0, count: entries.count)
    // How often each pair comes, then where its wordings begin, then the wordings.
    for entry in entries {
      let slot = slot(of: entry.pair)
      slots[slot].pair = entry.pair
      slots[slot].count += 1
      filter.insert(entry.pair)
    }
    var start: UInt32 = 0
    for slot in slots.indices where slots[slot].count > 0 {
      slots[slot].start = start
      start += slots[slot].count
    }
    var ends = slots.map(\.start)
    for entry in entries {
      let slot = slot(of: entry.pair)
      let end = Int(ends[slot])
      if end > slots[slot].start && wordings[end - 1] == entry.wording {
        slots[slot].count -= 1
      } else {
        wordings[end] = entry.wording
        ends[slot] += 1
      }
      wordingCount = max(wordingCount, Int(entry.wording) + 1)
    }
  }

  /// Asks for what tells which of some pairs are likely, where they are looked up soon.
  func prefetch(_ pairs: [UInt64]) { filter.prefetch(pairs) }

  /// Reused between passages, so that none allocates.
  struct Scratch {
    /// Wordings that were hit, with the number of pairs that they hold.
    fileprivate(set) var hits: [(wording: UInt32, count: Int)] = []
    /// Pairs of which is not known who holds them, as too many do.
    fileprivate(set) var unlisted = 0
    fileprivate var likely: [UInt64] = []
    /// Wordings of each pair << 32 | where they begin.
    fileprivate var rows: [UInt64] = []
    fileprivate var found: [UInt32] = []
    /// By wording; zero for all that are not found, and between calls.
    fileprivate var counts: [UInt32] = []

    /// Leaves those of the wordings that were found in more than so many rows.
    fileprivate mutating func keep(above least: Int) {
      var kept = 0
      for wording in found {
        if counts[Int(wording)] > least {
          found[kept] = wording
          kept += 1
        } else {
          counts[Int(wording)] = 0
        }
      }
      found.removeLast(found.count - kept)
    }

    /// Counts the wordings of another row, where they were found before.
    fileprivate mutating func count(_ row: ArraySlice<UInt32>) {
      // About as many steps as a search takes.
      if found.count * 8 > row.count {
        for wording in row { counts[Int(wording)] += min(counts[Int(wording)], 1) }
      } else {
        for wording in found {
          let place = row.partitioningIndex { $0 >= wording }
          if place < row.endIndex && row[place] == wording { counts[Int(wording)] += 1 }
        }
      }
    }
  }

  /// Leaves the wordings that hold at least `fewest` of the given pairs in the scratch: those that hold
  /// most first, of equals the lower number.
  ///
  /// A wording that holds none of the rarest pairs, all but `fewest - 1`, holds too few (Chaudhuri,
  /// Ganti, Kaushik 2006). So the wordings of frequent pairs are looked up, and not gone through.
  ///
  /// - Complexity: O(pairs), one bit for most of them.
  func findHits(
    _ pairs: UnsafeBufferPointer<UInt64>, fewest: Int, _ scratch: inout Scratch
  ) {
    scratch.hits.removeAll(keepingCapacity: true)
    scratch.unlisted = 0
    scratch.likely.removeAll(keepingCapacity: true)
    filter.append(likely: pairs, to: &scratch.likely)
    guard scratch.likely.count >= fewest else { return }
    slots.withUnsafeBufferPointer { slots in
      guard let first = slots.baseAddress else { return }
      for pair in scratch.likely { Prefetch.line(first + home(of: pair)) }
    }
    scratch.rows.removeAll(keepingCapacity: true)
    for pair in scratch.likely {
      let slot = slots[slot(of: pair)]
      guard slot.count <= WordPairIndex.mostWordings else {
        scratch.unlisted += 1
        continue
      }
      guard slot.count > 0 else { continue }
      scratch.rows.append(UInt64(slot.count) << 32 | UInt64(slot.start))
    }
    guard scratch.rows.count >= fewest else { return }
    wordings.withUnsafeBufferPointer { wordings in
      guard let first = wordings.baseAddress else { return }
      for row in scratch.rows { Prefetch.line(first + WordPairIndex.start(of: row)) }
    }
    scratch.rows.sort()
    if scratch.counts.count < wordingCount {
      scratch.counts = [UInt32](repeating: 0, count: wordingCount)
    }
    scratch.found.removeAll(keepingCapacity: true)
    let rare = scratch.rows.count - max(fewest, 1) + 1
    for row in scratch.rows[..<rare] {
      for wording in wordings(row) {
        if scratch.counts[Int(wording)] == 0 { scratch.found.append(wording) }
        scratch.counts[Int(wording)] += 1
      }
    }
    for (done, row) in scratch.rows[rare...].enumerated() {
      // Where there is less, not even all rows that are left would do.
      scratch.keep(above: done)
      if scratch.found.isEmpty { break }
      scratch.count(wordings(row))
    }
    scratch.keep(above: fewest - 1)
    for wording in scratch.found {
      scratch.hits.append((wording, Int(scratch.counts[Int(wording)])))
      scratch.counts[Int(wording)] = 0
    }
    scratch.hits.sort { $0.count != $1.count ? $0.count > $1.count : $0.wording < $1.wording }
  }

  /// The wordings of a row, ascending.
  @inline(__always)
  private func wordings(_ row: UInt64) -> ArraySlice<UInt32> {
    let start = WordPairIndex.start(of: row)
    return wordings[start..<start + Int(row &>> 32)]
  }

  @inline(__always)
  private static func start(of row: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: row)) }

  /// The slot that holds a pair, or would.
  @inline(__always)
  private func slot(of pair: UInt64) -> Int {
    var slot = home(of: pair)
    while slots[slot].count > 0 && slots[slot].pair != pair {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// The slot where the search for a pair begins.
  @inline(__always)
  private func home(of pair: UInt64) -> Int {
    Int(truncatingIfNeeded: pair &>> 8) & (slots.count - 1)
  }
}
