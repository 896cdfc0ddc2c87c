/// The colours of a heatmap, from paper to ink: light where nothing is shared, dark where all is.
///
/// Lightness falls evenly, so that the order of the values shows without colour, too.
enum HeatColour {
  struct RGB: Sendable, Hashable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    /// "#rrggbb".
    var hexadecimal: String {
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  private static let stops: [(Int, Int, Int)] = [
    (244, 241, 234), (252, 205, 135), (232, 121, 71), (173, 41, 89), (43, 12, 58),
  ]

  /// The colour of a resemblance in hundred-thousandths.
  static func colour(_ value: Int) -> RGB {
    let steps = stops.count - 1
    let position = max(0, min(value, Resemblances.one)) * steps
    let low = min(position / Resemblances.one, steps - 1)
    let part = position - low * Resemblances.one
    func mix(_ a: Int, _ b: Int) -> UInt8 {
      UInt8((a * (Resemblances.one - part) + b * part + Resemblances.one / 2) / Resemblances.one)
    }
    let (a, b) = (stops[low], stops[low + 1])
    return RGB(red: mix(a.0, b.0), green: mix(a.1, b.1), blue: mix(a.2, b.2))
  }
}
