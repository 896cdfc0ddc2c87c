/// The articles whose whole text a report holds.
struct ShownTexts: Sendable {
  /// Ascending.
  let rows: [Int]
  /// Rendered as JSON strings, as `rows`.
  let strings: [[UInt8]]

  /// Takes texts in the order of `ranked` until the next one would exceed `budget` bytes of the page.
  init(
    ranked: [Int], sizes: [Int], budget: Int,
    _ read: ([Int]) throws(FlongError) -> [[UInt8]]
  ) throws(FlongError) {
    var wanted: [Int] = []
    var size = 0
    for row in ranked {
      guard size + sizes[row] + 2 <= budget else { break }
      size += sizes[row] + 2
      wanted.append(row)
    }
    let texts = try read(wanted)
    var shown: [(row: Int, string: [UInt8])] = []
    var left = budget
    for (row, text) in zip(wanted, texts) {
      var json = JSONWriter()
      json.string(bytes: text)
      // Escapes can make a hostile text six times as long.
      left -= PageShell.sizeInPage(json.bytes)
      guard left >= 0 else { break }
      shown.append((row, json.bytes))
    }
    shown.sort { $0.row < $1.row }
    rows = shown.map(\.row)
    strings = shown.map(\.string)
  }
}
