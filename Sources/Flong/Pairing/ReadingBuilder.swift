internal import FlongCore

/// Counts the shingles of one article after the other, and holds those that may stand in two.
struct ReadingBuilder {
  /// How many there are in each reading.
  private struct Counts {
    var printed: UInt32 = 0
    var kept: UInt32 = 0

    mutating func add(_ readings: UInt32, times: UInt32 = 1) {
      printed += (readings & ReadingSets.Readings.printed) * times
      kept += readings / ReadingSets.Readings.kept * times
    }
  }

  private static let none = UInt32.max

  /// The next article; the others have been counted.
  var text: BothReadings
  private var shingles = ReadingSets()
  private var slots = ReadingSets()
  private var totals: [(printed: ArticleReadings.Total, kept: ArticleReadings.Total)] = []
  /// The articles that were packed last.
  private(set) var piece = ArticleReadings.Piece()

  /// Shingles of the article that may stand in another one, each once.
  private var held: [ReadingSets.Shingle] = []
  /// Their numbers, from the place on that the hash says, or `none`.
  private var table: [UInt32] = []
  private var shift: UInt64 = 0
  private var mayRepeat: [Bool] = []
  /// Distinct shingles, and those without a number.
  private var all = Counts()
  private var plain = Counts()

  init(width: Int) { text = BothReadings(width: width) }

  mutating func removeAll() {
    shingles.removeAll()
    slots.removeAll()
    totals.removeAll(keepingCapacity: true)
  }

  /// Leaves all articles in the piece.
  mutating func pack() {
    piece = ArticleReadings.Piece(
      shingles: shingles.packed(), slots: slots.packed(),
      totals: totals.withUnsafeBufferPointer { Array($0) })
  }

  /// Appends an article without shingles.
  mutating func appendNone() {
    shingles.append([])
    slots.append([])
    totals.append((ArticleReadings.Total(), ArticleReadings.Total()))
  }

  /// Appends the article that is `text`.
  ///
  /// - Complexity: O(n).
  mutating func append(repeating filter: RepeatFilter) {
    let places = text.keptPlaces
    func readings(_ place: Int) -> UInt32 {
      places[place] == ShinglePlaces.none
        ? ReadingSets.Readings.printed : ReadingSets.Readings.both
    }
    begin(text.printed.exact.count + text.joined.exact.count)
    take(text.printed.exact, repeating: filter) { readings($0) }
    take(text.joined.exact, repeating: filter) { _ in ReadingSets.Readings.kept }
    countHeld()
    shingles.append(held)
    let (exact, unnumbered) = (all, plain)
    begin(text.printed.slots.count + text.joined.slots.count)
    let slotPlaces = text.printed.slotPlaces
    take(text.printed.slots, repeating: filter) { readings(Int(slotPlaces[$0])) }
    take(text.joined.slots, repeating: filter) { _ in ReadingSets.Readings.kept }
    countHeld()
    slots.append(held)
    totals.append(
      (
        printed: ArticleReadings.Total(
          shingles: exact.printed, frames: unnumbered.printed + all.printed),
        kept: ArticleReadings.Total(shingles: exact.kept, frames: unnumbered.kept + all.kept)
      ))
  }

  /// Makes room for so many shingles.
  private mutating func begin(_ count: Int) {
    (all, plain) = (Counts(), Counts())
    held.removeAll(keepingCapacity: true)
    let bits = Int.bitWidth - (2 * count + 1).leadingZeroBitCount
    shift = UInt64(64 - bits)
    table.removeAll(keepingCapacity: true)
    table.append(contentsOf: repeatElement(ReadingBuilder.none, count: 1 << bits))
  }

  /// Counts what stands nowhere else, and notes the others.
  @inline(__always)
  private mutating func take(
    _ hashes: [UInt64], repeating filter: RepeatFilter, readings: (Int) -> UInt32
  ) {
    filter.mayRepeat(hashes, into: &mayRepeat)
    for (i, hash) in hashes.enumerated() {
      if mayRepeat[i] { note(hash, readings(i)) } else { count(hash, readings(i)) }
    }
  }

  private mutating func note(_ hash: UInt64, _ readings: UInt32) {
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while table[slot] != ReadingBuilder.none {
      let number = Int(table[slot])
      if held[number].hash == hash {
        held[number].readings |= readings
        return
      }
      slot = (slot &+ 1) & (table.count &- 1)
    }
    table[slot] = UInt32(truncatingIfNeeded: held.count)
    held.append(ReadingSets.Shingle(hash: hash, readings: readings))
  }

  private mutating func countHeld() {
    for shingle in held { count(shingle.hash, shingle.readings) }
  }

  private mutating func count(_ shingle: UInt64, _ readings: UInt32) {
    all.add(readings)
    plain.add(readings, times: UInt32(truncatingIfNeeded: ~shingle & 1))
  }
}
