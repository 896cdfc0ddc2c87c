internal import FlongCore

/// A wording with the places that vary between its copies: "from just $‹…› a month".
struct SlotTemplate: Sendable {
  struct Slot: Sendable {
    /// Tokens of the representative; empty where only other copies have words.
    var tokens: Range<Int>
    /// What stands there, most frequent first, with the number of copies.
    var fillings: [(text: [UInt8], count: Int)] = []
  }

  /// A copy: its tokens among those of the collection, and its article.
  struct Copy {
    var tokens: Range<Int>
    var text: Int
  }

  /// Words that differ in fewer than one in `rarest` copies are edits, and no slot; figures always are.
  static let rarest = 10
  /// Copies of other wordings that are aligned, and the largest table of an alignment.
  static let mostAligned = 256
  static let largestTable = 65_536

  private(set) var slots: [Slot] = []

  /// A wording that does not vary.
  init() {}

  /// A wording with one slot.
  init(_ slot: Slot) { slots = [slot] }

  /// Aligns `copies` with the first of them.
  ///
  /// - Complexity: O(n) a copy with the same words in the same places, else that of the alignment.
  init(
    _ copies: [Copy], _ corpus: SegmentedCorpus, _ texts: [ArticleText],
    _ bytes: inout TokenPlaces
  ) {
    let ids = corpus.tokens.ids
    guard let first = copies.first, !first.tokens.isEmpty else { return }
    let alignment = ids.withUnsafeBufferPointer { Alignment(copies, $0) }
    let places = SlotTemplate.places(alignment, corpus.tokens.hashes(first.tokens))
    let fillings = SlotTemplate.fillings(places, alignment, copies, texts, &bytes)
    for (place, fillings) in zip(places, fillings) where fillings.count > 1 {
      slots.append(Slot(tokens: place, fillings: fillings))
    }
  }

  /// Which tokens of the representative the copies have.
  struct Alignment {
    /// A copy that could be aligned; `matches` is nil where all that differs are figures.
    struct Row {
      var copy: Int
      var matches: [Int?]?
    }

    private(set) var rows: [Row] = []
    /// For each token of the representative, how many rows lack it, and how many have words before it
    /// that it has not.
    private(set) var missing: [Int]
    private(set) var added: [Int]

    init(_ copies: [Copy], _ ids: UnsafeBufferPointer<UInt32>) {
      let representative = UnsafeBufferPointer(rebasing: ids[copies[0].tokens])
      missing = [Int](repeating: 0, count: representative.count)
      added = [Int](repeating: 0, count: representative.count + 1)
      rows.reserveCapacity(copies.count)
      var left = mostAligned
      // Many copies have the same other wording.
      var rowOfWording: [Hash128: Int] = [:]
      for (number, copy) in copies.enumerated() {
        // Copies stand far from each other in memory.
        if number + 8 < copies.count {
          Prefetch.read(UnsafeBufferPointer(rebasing: ids[copies[number + 8].tokens]))
        }
        let own = UnsafeBufferPointer(rebasing: ids[copy.tokens])
        if Alignment.isParallel(own, representative) {
          for i in own.indices where own[i] != representative[i] { missing[i] += 1 }
          rows.append(Row(copy: number, matches: nil))
        } else if left > 0, own.count * representative.count <= largestTable {
          left -= 1
          let wording = XXH3.hash128(UnsafeRawBufferPointer(own))
          let matches =
            rowOfWording[wording].flatMap { rows[$0].matches }
            ?? CommonSubsequence.matches(Array(representative), Array(own))
          rowOfWording[wording] = rows.count
          count(matches)
          rows.append(Row(copy: number, matches: matches))
        }
      }
    }

    /// Whether only figures differ.
    private static func isParallel(
      _ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>
    ) -> Bool {
      guard a.count == b.count else { return false }
      for i in a.indices where a[i] != b[i] {
        guard TokenHash.isNumber(a[i]) && TokenHash.isNumber(b[i]) else { return false }
      }
      return true
    }

    private mutating func count(_ matches: [Int?]) {
      var last = -1
      var expected = true
      for (i, place) in matches.enumerated() {
        guard let place else {
          missing[i] += 1
          expected = false
          continue
        }
        if expected && place > last + 1 { added[i] += 1 }
        (last, expected) = (place, true)
      }
    }
  }

  /// The runs of tokens that vary.
  private static func places(
    _ alignment: Alignment, _ tokens: [UInt64]
  ) -> [Range<Int>] {
    let (missing, added) = (alignment.missing, alignment.added)
    func isSlot(_ number: Int) -> Bool { number > 0 && number * rarest >= alignment.rows.count }
    guard missing.contains(where: { $0 > 0 }) || added.contains(where: isSlot) else { return [] }
    var varies = missing.indices.map {
      isSlot(missing[$0]) || missing[$0] > 0 && TokenHash.isNumber(tokens[$0])
    }
    for date in dates(tokens) where date.contains(where: { varies[$0] }) {
      for i in date { varies[i] = true }
    }
    var places: [Range<Int>] = []
    var i = 0
    while i < tokens.count {
      if varies[i] {
        var end = i + 1
        while end < tokens.count && varies[end] { end += 1 }
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
}
