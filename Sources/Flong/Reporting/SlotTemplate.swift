internal import FlongCore

/// A wording with the places that vary between its copies: "from just $‹…› a month".
struct SlotTemplate: Sendable {
  struct Slot: Sendable {
    /// Tokens of the representative; empty where only other copies have words.
    var tokens: Range<Int>
    /// What stands there, most frequent first, with the number of copies.
    var fillings: [(text: [UInt8], count: Int)] = []
  }

  /// A copy: its tokens and the bytes of each.
  struct Copy {
    var hashes: [UInt64]
    var text: (Range<Int>) -> [UInt8]
  }

  /// Words that differ in fewer than one in `rarest` copies are edits, and no slot; figures always are.
  static let rarest = 10
  /// Copies of other wordings that are aligned, and the largest table of an alignment.
  static let mostAligned = 256
  static let largestTable = 65_536

  private(set) var slots: [Slot] = []

  /// A wording with one slot.
  init(_ slot: Slot) { slots = [slot] }

  /// Aligns `copies` with the first of them.
  ///
  /// - Complexity: O(n) a copy with the same words in the same places, else that of the alignment.
  init(_ copies: [Copy]) {
    guard let representative = copies.first?.hashes, !representative.isEmpty else { return }
    let aligned = SlotTemplate.align(copies, representative)
    slots = SlotTemplate.places(aligned.map(\.matches), copies, representative).map {
      Slot(tokens: $0)
    }
    for i in slots.indices {
      slots[i].fillings = SlotTemplate.fillings(slots[i].tokens, aligned, copies, representative)
    }
    slots.removeAll { $0.fillings.count < 2 }
  }

  private static func align(
    _ copies: [Copy], _ representative: [UInt64]
  ) -> [(copy: Int, matches: [Int?])] {
    var left = mostAligned
    return copies.indices.compactMap { copy in
      let own = copies[copy].hashes
      let isParallel =
        own.count == representative.count
        && zip(own, representative).allSatisfy {
          TokenHash.proposing($0) == TokenHash.proposing($1)
        }
      if isParallel {
        return (copy, zip(own, representative).enumerated().map { $1.0 == $1.1 ? $0 : nil })
      }
      guard left > 0, own.count * representative.count <= largestTable else { return nil }
      left -= 1
      return (copy, CommonSubsequence.matches(representative, own))
    }
  }

  /// The runs of tokens that vary.
  private static func places(
    _ matches: [[Int?]], _ copies: [Copy], _ representative: [UInt64]
  ) -> [Range<Int>] {
    let count = representative.count
    var missing = [Int](repeating: 0, count: count)
    var added = [Int](repeating: 0, count: count + 1)
    for row in matches {
      var last = -1
      var expected = true
      for (i, place) in row.enumerated() {
        guard let place else {
          missing[i] += 1
          expected = false
          continue
        }
        if expected && place > last + 1 { added[i] += 1 }
        (last, expected) = (place, true)
      }
    }
    func isSlot(_ number: Int) -> Bool { number > 0 && number * rarest >= matches.count }
    var varies = missing.indices.map {
      isSlot(missing[$0]) || missing[$0] > 0 && TokenHash.isNumber(representative[$0])
    }
    for date in dates(representative) where date.contains(where: { varies[$0] }) {
      for i in date { varies[i] = true }
    }
    var places: [Range<Int>] = []
    var i = 0
    while i < count {
      if varies[i] {
        var end = i + 1
        while end < count && varies[end] { end += 1 }
        places.append(i..<end)
        i = end
      } else {
        if isSlot(added[i]) && !(i > 0 && varies[i - 1]) { places.append(i..<i) }
        i += 1
      }
    }
    return places
  }

  /// Figures in a row with a month or weekday among them vary as one.
  private static func dates(_ tokens: [UInt64]) -> [Range<Int>] {
    var dates: [Range<Int>] = []
    var i = 0
    while i < tokens.count {
      var end = i
      while end < tokens.count && TokenHash.isNumber(tokens[end]) { end += 1 }
      if tokens[i..<end].contains(where: DateLexicon.standard.isDateWord) { dates.append(i..<end) }
      i = max(end, i + 1)
    }
    return dates
  }

  private static func fillings(
    _ slot: Range<Int>, _ aligned: [(copy: Int, matches: [Int?])], _ copies: [Copy],
    _ representative: [UInt64]
  ) -> [(text: [UInt8], count: Int)] {
    var counts: [[UInt8]: (count: Int, first: Int)] = [:]
    for (number, row) in aligned.enumerated() {
      let copy = copies[row.copy]
      let before = slot.lowerBound == 0 ? -1 : row.matches[slot.lowerBound - 1]
      let after =
        slot.upperBound == representative.count ? copy.hashes.count : row.matches[slot.upperBound]
      // A copy that was edited beside the slot does not say what stands in it.
      guard let before, let after, before < after else { continue }
      let text = before + 1 < after ? copy.text(before + 1..<after) : []
      counts[text, default: (0, number)].count += 1
    }
    return counts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
      .map { (text: $0.key, count: $0.value.count) }
  }
}
