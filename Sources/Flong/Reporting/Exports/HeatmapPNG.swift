/// The heatmap as pixels: before stripping on the left, after it on the right. Names of the articles are
/// in `matrix.svg` and `articles.jsonl`; pixels are for slides and print.
enum HeatmapPNG {
  /// The side of a panel is about so many pixels; a cell has one at least.
  private static let side = 640
  private static let margin = 16
  private static let paper = HeatColour.RGB(red: 255, green: 255, blue: 255)
  private static let frame = HeatColour.RGB(red: 128, green: 128, blue: 128)

  static func bytes(_ heatmap: Heatmap) -> [UInt8] {
    let count = heatmap.count
    let cell = max(1, min(64, side / max(1, count)))
    let panel = count * cell
    var image = PNGImage(
      width: 2 * panel + 3 * margin, height: panel + 2 * margin, background: paper)
    for (number, values) in [heatmap.raw, heatmap.cleaned].enumerated() {
      let left = margin + number * (panel + margin)
      image.fill(left - 1..<left + panel + 1, margin - 1..<margin + panel + 1, frame)
      image.fill(left..<left + panel, margin..<margin + panel, HeatColour.colour(0))
      for row in 0..<count {
        for column in 0..<count where values[row * count + column] > 0 {
          let (x, y) = (left + column * cell, margin + row * cell)
          image.fill(
            x..<x + cell, y..<y + cell, HeatColour.colour(values[row * count + column]))
        }
      }
    }
    return image.bytes
  }
}
