internal import FlongCore

/// Cuts an article into paragraphs.
///
/// Blank lines always separate. Inside a block each line is a paragraph, as in text taken from HTML,
/// unless the article is hard-wrapped prose (see `WrapEvidence`): then lines that only the width
/// parted are one paragraph, and short lines remain paragraphs of their own. A line of a single
/// full stop, indented, is a blank line, as in Debian's copyright files.
///
/// The bytes between paragraphs belong to the text; nothing is copied or changed.
public enum ParagraphSegmenter {
  /// The paragraphs of an article in order, each without the blanks around it.
  ///
  /// - Precondition: `text.count <= UInt32.max`.
  /// - Complexity: O(`text.count`).
  public static func paragraphs(of text: UnsafeBufferPointer<UInt8>) -> [Paragraph] {
    precondition(text.count <= Int(UInt32.max), "text beyond 4 GiB")
    guard let bytes = text.baseAddress else { return [] }
    var lines = trimmedLines(bytes, text.count)
    if let wrapping = wrapping(bytes, lines) { join(&lines, bytes, wrapping) }
    return lines
  }

  /// The paragraphs of an article in order, each without the blanks around it.
  public static func paragraphs(of text: [UInt8]) -> [Paragraph] {
    text.withUnsafeBufferPointer { paragraphs(of: $0) }
  }

  /// All lines that are not blank, without the blanks around them.
  private static func trimmedLines(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> [Paragraph] {
    var lines: [Paragraph] = []
    var start = 0
    while start < count {
      var end = start
      var lineBreak = 0
      while true {
        end = Blank.lineBreakLeads.first(in: bytes, from: end, end: count)
        guard end < count else { break }
        lineBreak = Blank.lineBreak(bytes, at: end, end: count)
        if lineBreak > 0 { break }
        end &+= 1
      }
      let first = Blank.skip(bytes, from: start, end: end)
      let last = Blank.trimEnd(bytes, start: first, end: end)
      let isSeparator = last - first == 1 && bytes[first] == 0x2E && first > start
      if first < last && !isSeparator {
        lines.append(
          Paragraph(
            start: UInt32(truncatingIfNeeded: first), end: UInt32(truncatingIfNeeded: last)))
      }
      start = end &+ lineBreak
    }
    return lines
  }

  /// How the article is wrapped, or nil if each line is a paragraph.
  private static func wrapping(
    _ bytes: UnsafePointer<UInt8>, _ lines: [Paragraph]
  ) -> Wrapping? {
    var breaks = 0
    var wide = 0
    for i in lines.indices {
      let gap = gap(bytes, i > 0 ? lines[i - 1] : nil, lines[i])
      if i > 0 && !gap.isBlock { breaks += 1 }
      if gap.lineStart == lines[i].range.lowerBound, Line.isWide(bytes, lines[i].range) {
        wide += 1
      }
    }
    // Without breaks inside blocks there is nothing to measure; with so many wide lines no width is
    // believed, and most articles need not be measured.
    guard breaks >= WrapEvidence.fewest, wide <= breaks / WrapEvidence.breaksPerWide else {
      return nil
    }
    var evidence = WrapEvidence()
    var last: Line?
    for i in lines.indices {
      let gap = gap(bytes, i > 0 ? lines[i - 1] : nil, lines[i])
      let line = Line(bytes, lineStart: gap.lineStart, range: lines[i].range)
      evidence.add(line)
      if let last, !gap.isBlock { evidence.addBreak(after: last, before: line) }
      last = line
    }
    return evidence.wrapping()
  }

  /// Joins, in place, the lines that the wrapping parted.
  private static func join(
    _ lines: inout [Paragraph], _ bytes: UnsafePointer<UInt8>, _ wrapping: Wrapping
  ) {
    var count = 0
    var last: Line?
    var bullet = Line.Bullet.none
    for i in lines.indices {
      let gap = gap(bytes, count > 0 ? lines[count - 1] : nil, lines[i])
      let line = Line(bytes, lineStart: gap.lineStart, range: lines[i].range)
      if let last, !gap.isBlock, wrapping.continues(last, line, itemBullet: bullet) {
        lines[count - 1].end = lines[i].end
      } else {
        lines[count] = lines[i]
        count += 1
        bullet = line.bullet
      }
      last = line
    }
    lines.removeLast(lines.count - count)
  }

  /// What stands between two lines: where the second begins, and whether a blank line parts them.
  private static func gap(
    _ bytes: UnsafePointer<UInt8>, _ line: Paragraph?, _ next: Paragraph
  ) -> (lineStart: Int, isBlock: Bool) {
    let end = Int(next.start)
    var offset = line.map { Int($0.end) } ?? 0
    var lineStart = offset
    var breaks = 0
    while offset < end {
      let length = Blank.lineBreak(bytes, at: offset, end: end)
      offset &+= max(length, 1)
      if length > 0 {
        breaks += 1
        lineStart = offset
      }
    }
    return (lineStart, breaks > 1)
  }
}
