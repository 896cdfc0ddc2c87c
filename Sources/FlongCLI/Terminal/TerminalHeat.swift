/// Cells of a heatmap in the 256 colours that terminals have.
enum TerminalHeat {
  /// From nothing to all, with text that reads on it.
  private static let steps: [(background: Int, text: Int)] = [
    (230, 16), (222, 16), (215, 16), (209, 16), (203, 16), (161, 231), (125, 231), (89, 231),
    (53, 231),
  ]

  /// `text` on the colour of a resemblance in hundred-thousandths; nothing shared has no colour.
  static func paint(_ text: String, _ value: Int) -> String {
    guard value > 0 else { return text }
    let step = steps[min(steps.count - 1, max(0, value) * steps.count / 100_001)]
    return "\u{1B}[48;5;\(step.background);38;5;\(step.text)m\(text)\u{1B}[0m"
  }
}
