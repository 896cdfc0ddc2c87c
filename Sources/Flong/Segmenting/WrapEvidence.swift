/// Counts, for every line width at once, how well an article fits prose wrapped at that width.
///
/// A break between two lines is *soft* at width w if the first line fits into w and the next word
/// would not have: `width <= w < width + 1 + next word`. In wrapped prose all breaks but the last of
/// each paragraph are soft, and many of them stand in the middle of a sentence. A break in the middle
/// of a sentence that is not soft speaks against w. The widths at which a break is soft are one
/// interval, so two additions per break and a running sum give the counts for all widths:
/// O(lines + widths).
///
/// `fmt` and some mail programs balance lines instead of filling them, and break up to a quarter of
/// the width early. They are believed only on more evidence.
struct WrapEvidence {
  /// Widths considered.
  static let widths = 40...140
  /// Soft breaks that are wanted at least.
  static let fewest = 3
  /// Soft breaks that are wanted for each line that is wider.
  static let breaksPerWide = 4
  private static let size = Line.limit * 2 + 2

  /// A count per width, as differences until it is summed up.
  private struct Count {
    private(set) var values = [Int32](repeating: 0, count: size)

    /// Adds one to the widths from `low` up to, not including, `high`.
    mutating func add(_ low: Int, _ high: Int) {
      guard low < high else { return }
      values[min(low, size - 1)] += 1
      values[min(high, size - 1)] -= 1
    }

    mutating func sum() {
      for i in 1..<size { values[i] += values[i - 1] }
    }
  }

  /// The breaks under one notion of soft.
  private struct Tally {
    var soft = Count()
    /// Soft, in the middle of a sentence.
    var amid = Count()
    /// Soft, before a line of at least half the width.
    var onward = Count()
    /// In the middle of a sentence, but not soft.
    var against = Count()
    /// Where a paragraph could end: not soft either.
    var ends = Count()

    /// Counts a break that is soft at the widths from `width` up to, not including, `need`.
    mutating func add(width: Int, need: Int, nextWidth: Int, isAmid: Bool) {
      soft.add(width, need)
      onward.add(width, min(need, 2 * nextWidth + 1))
      // Lines of less than half the width say nothing: they are headings and lists.
      if isAmid {
        amid.add(width, need)
        against.add(need, 2 * width)
      } else {
        ends.add(need, 2 * width)
      }
    }

    mutating func sum() {
      soft.sum()
      amid.sum()
      onward.sum()
      against.sum()
      ends.sum()
    }
  }

  private var filled = Tally()
  private var balanced = Tally()
  /// Lines of more than one word by width.
  private var lines = [Int32](repeating: 0, count: size)

  /// Counts one line.
  mutating func add(_ line: Line) {
    if !line.isSingleWord { lines[line.width] += 1 }
  }

  /// Counts the break between two lines of one block.
  mutating func addBreak(after line: Line, before next: Line) {
    guard !line.isSingleWord, line.width < Line.limit, !Wrapping.beginsItem(next, after: line)
    else { return }
    let need = Wrapping.need(line, next)
    filled.add(
      width: line.width, need: need, nextWidth: next.width,
      isAmid: Wrapping.isAmidSentence(line, next))
    // Only lower case shows that a sentence goes on where width hardly does.
    balanced.add(
      width: line.width, need: Wrapping.widthLeaving(need), nextWidth: next.width,
      isAmid: !line.endsSentence && next.opening == .lowercase)
  }

  /// How the article is wrapped, or nil if its lines are paragraphs.
  consuming func wrapping() -> Wrapping? {
    filled.sum()
    balanced.sum()
    var beyond = [Int32](repeating: 0, count: WrapEvidence.size)
    for i in (0..<WrapEvidence.size - 1).reversed() { beyond[i] = beyond[i + 1] + lines[i + 1] }
    let exact = best(
      filled, beyond, atLeast: Int32(WrapEvidence.fewest), perAgainst: 4, perEnd: 1, amid: 4)
    let width = exact ?? best(balanced, beyond, atLeast: 8, perAgainst: 8, perEnd: 2, amid: 5)
    guard let width else { return nil }
    let tally = exact == nil ? balanced : filled
    return Wrapping(
      width: width, isBalanced: exact == nil,
      isRunOn: tally.ends.values[width] * 16 > tally.soft.values[width])
  }

  private func best(
    _ tally: Tally, _ beyond: [Int32], atLeast: Int32, perAgainst: Int32, perEnd: Int32,
    amid: Int32
  ) -> Int? {
    var found: Int?
    var highest = Int32.min
    for width in WrapEvidence.widths {
      let soft = tally.soft.values[width]
      let against = tally.against.values[width]
      guard soft >= atLeast, soft >= perAgainst * against,
        soft >= perEnd * tally.ends.values[width],
        beyond[width] * Int32(WrapEvidence.breaksPerWide) <= soft,
        tally.amid.values[width] * 10 >= soft * amid, tally.onward.values[width] * 3 >= soft
      else { continue }
      let score = soft - 2 * against - 4 * beyond[width]
      if score > highest {
        highest = score
        found = width
      }
    }
    return found
  }
}
