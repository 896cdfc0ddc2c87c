/// A text with some of its bytes replaced, and where the others have gone.
struct Rewriting: Sendable {
  struct Replacement: Sendable, Equatable {
    var bytes: Range<Int>
    var new: [UInt8]
  }

  let text: [UInt8]
  /// Ascending, apart.
  private let replacements: [Replacement]
  /// How much longer the text is behind each replacement.
  private let shifts: [Int]

  /// - Precondition: the replacements are in order, and do not overlap.
  init(_ old: [UInt8], _ replacements: [Replacement]) {
    var text: [UInt8] = []
    var shifts: [Int] = []
    var end = 0
    for replacement in replacements {
      precondition(replacement.bytes.lowerBound >= end, "replacements in order, apart")
      text += old[end..<replacement.bytes.lowerBound]
      text += replacement.new
      end = replacement.bytes.upperBound
      shifts.append(text.count - end)
    }
    text += old[end...]
    self.text = text
    self.replacements = replacements
    self.shifts = shifts
  }

  /// The new place of a passage, with all that replaced a part of it; what was put right before or
  /// behind it is left out.
  ///
  /// - Complexity: O(log n).
  func place(of bytes: Range<Int>) -> Range<Int> {
    let start = place(before(bytes.lowerBound), of: bytes.lowerBound)
    let end = place(beforeEnd(bytes.upperBound), of: bytes.upperBound, isEnd: true)
    return start..<max(start, end)
  }

  /// The number of replacements that end at or before a start.
  private func before(_ start: Int) -> Int { firstIndex { $0.upperBound > start } }

  /// The number of replacements that end at or before an end, insertions right there not counted.
  private func beforeEnd(_ end: Int) -> Int {
    firstIndex { $0.upperBound > end || ($0.isEmpty && $0.lowerBound == end) }
  }

  private func place(_ count: Int, of offset: Int, isEnd: Bool = false) -> Int {
    let shift = count == 0 ? 0 : shifts[count - 1]
    // Inside a replacement there is no place of the old byte: its bounds stand for it.
    if count < replacements.count, replacements[count].bytes.lowerBound < offset {
      let replacement = replacements[count]
      let start = replacement.bytes.lowerBound + shift
      return isEnd ? start + replacement.new.count : start
    }
    return offset + shift
  }

  private func firstIndex(where passes: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = replacements.count
    while low < high {
      let middle = (low + high) / 2
      if passes(replacements[middle].bytes) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
