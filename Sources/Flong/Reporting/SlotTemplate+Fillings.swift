internal import FlongCore

extension SlotTemplate {
  /// What stands in each slot, most frequent first; of equals the first.
  static func fillings(
    _ slots: [Range<Int>], _ alignment: Alignment, _ copies: [Copy], _ texts: [ArticleText],
    _ places: inout TokenPlaces
  ) -> [[(text: [UInt8], count: Int)]] {
    var tallies = [Tally](repeating: Tally(texts), count: slots.count)
    // Copy by copy, so that the sentence of all its slots is read once.
    for row in alignment.rows {
      let copy = copies[row.copy]
      for (number, slot) in slots.enumerated() {
        guard let filled = filled(slot, row, of: copy) else { continue }
        guard !filled.isEmpty else {
          tallies[number].add(copy.text, 0..<0)
          continue
        }
        let first = copy.tokens.lowerBound + filled.lowerBound
        let last = copy.tokens.lowerBound + filled.upperBound
        tallies[number].add(copy.text, places.bytes(ofTokens: first..<last, in: copy.text))
      }
    }
    return tallies.map(\.sorted)
  }

  /// The tokens of a copy that stand in a slot; nil where the copy was edited beside the slot, and does
  /// not say what stands in it.
  private static func filled(
    _ slot: Range<Int>, _ row: Alignment.Row, of copy: Copy
  ) -> Range<Int>? {
    guard let matches = row.matches else { return slot }
    let before = slot.lowerBound == 0 ? -1 : matches[slot.lowerBound - 1]
    let after = slot.upperBound == matches.count ? copy.tokens.count : matches[slot.upperBound]
    guard let before, let after, before < after else { return nil }
    return before + 1..<after
  }

  /// Counts pieces of texts with the same bytes.
  private struct Tally {
    private struct Entry {
      var text: Int
      var bytes: Range<Int>
      var count = 1
    }

    private let texts: [ArticleText]
    private var entries: [Entry] = []
    private var numbers: [Hash128: Int] = [:]
    private var last = 0

    init(_ texts: [ArticleText]) { self.texts = texts }

    mutating func add(_ text: Int, _ bytes: Range<Int>) {
      // Most copies have what the one before them has.
      if last < entries.count, isEqual(entries[last], text, bytes) {
        entries[last].count += 1
        return
      }
      let hash = texts[text].withUnsafeBytes { all in
        XXH3.hash128(UnsafeRawBufferPointer(rebasing: all[bytes]))
      }
      if let known = numbers[hash] {
        entries[known].count += 1
        last = known
        return
      }
      last = entries.count
      numbers[hash] = last
      entries.append(Entry(text: text, bytes: bytes))
    }

    private func isEqual(_ entry: Entry, _ text: Int, _ bytes: Range<Int>) -> Bool {
      texts[entry.text].withUnsafeBytes { a in
        texts[text].withUnsafeBytes { b in
          UnsafeRawBufferPointer(rebasing: a[entry.bytes]).hasBytes(
            of: UnsafeRawBufferPointer(rebasing: b[bytes]))
        }
      }
    }

    var sorted: [(text: [UInt8], count: Int)] {
      entries.indices.sorted { (entries[$1].count, $0) < (entries[$0].count, $1) }.map {
        (text: Array(texts[entries[$0].text][entries[$0].bytes]), count: entries[$0].count)
      }
    }
  }
}
