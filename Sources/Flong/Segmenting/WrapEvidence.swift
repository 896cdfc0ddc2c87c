/// Counts, for every line width at once, how well an article fits prose wrapped at that width.
///
/// A break between two lines is *soft* at width w if the first line fits into w and the next word
/// would not have: `width <= w < width + 1 + next word`. In wrapped prose all breaks but the last of
/// each paragraph are soft, and most of them stand in the middle of a sentence. The widths at which a
/// break is soft are one interval, so two additions per break and a running sum give the counts for
/// all widths: O(lines + widths).
///
/// `fmt` and some mail programs balance lines instead of filling them, and break up to an eighth of
/// the width early. They are believed only on more evidence.
struct WrapEvidence {
  /// Widths considered.
  private static let widths = 36...140
  private static let size = Line.limit * 2 + 2

  /// Breaks before counting starts; per width afterwards.
  private struct Tally {
    var soft = [Int32](repeating: 0, count: size)
    var hard = [Int32](repeating: 0, count: size)
    var amid = [Int32](repeating: 0, count: size)

    mutating func sum() {
      for i in 1..<size {
        soft[i] += soft[i - 1]
        hard[i] += hard[i - 1]
        amid[i] += amid[i - 1]
      }
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
    let amid = Wrapping.isAmidSentence(line, next)
    let need = Wrapping.need(line, next)
    count(&filled, line.width, need, amid)
    // need > w - w / 8
    count(&balanced, line.width, need + need / 7, amid)
  }

  private func count(_ tally: inout Tally, _ width: Int, _ need: Int, _ amid: Bool) {
    let need = min(need, WrapEvidence.size - 1)
    tally.soft[width] += 1
    tally.soft[need] -= 1
    if amid {
      tally.amid[width] += 1
      tally.amid[need] -= 1
    }
    // Hard where the word had fitted, unless the line is short: lines of less than half the width
    // end paragraphs, headings and lists.
    let half = min(2 * width, WrapEvidence.size - 1)
    if need < half {
      tally.hard[need] += 1
      tally.hard[half] -= 1
    }
  }

  /// How the article is wrapped, or nil if its lines are paragraphs.
  consuming func wrapping() -> Wrapping? {
    filled.sum()
    balanced.sum()
    var beyond = [Int32](repeating: 0, count: WrapEvidence.size)
    for i in (0..<WrapEvidence.size - 1).reversed() { beyond[i] = beyond[i + 1] + lines[i + 1] }
    let exact = best(filled, beyond, atLeast: 3, perHard: 3)
    if let exact { return Wrapping(width: exact, isBalanced: false) }
    let loose = best(balanced, beyond, atLeast: 5, perHard: 8)
    return loose.map { Wrapping(width: $0, isBalanced: true) }
  }

  private func best(
    _ tally: Tally, _ beyond: [Int32], atLeast: Int32, perHard: Int32
  ) -> Int? {
    var found: Int?
    var highest = Int32.min
    for width in WrapEvidence.widths {
      let (soft, hard) = (tally.soft[width], tally.hard[width])
      guard soft >= atLeast, soft >= perHard * hard, beyond[width] * 4 <= soft,
        tally.amid[width] * 10 >= soft * 3
      else { continue }
      let score = soft - 2 * hard - 2 * beyond[width]
      if score > highest {
        highest = score
        found = width
      }
    }
    return found
  }
}
