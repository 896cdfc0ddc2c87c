/// Made-up prose: words of random letters, so that two texts share wording only where a test plants it.
struct Prose {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A word that no other call is likely to give.
  mutating func word() -> String {
    let letters = Array("abcdefghiklmnoprstuvwy")
    return String((0..<7).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
  }

  mutating func words(_ count: Int) -> [String] { (0..<count).map { _ in word() } }

  /// A sentence of `count` words.
  mutating func sentence(_ count: Int = 12) -> String {
    let words = words(count).joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// A paragraph of some sentences.
  mutating func paragraph(_ sentences: Int = 3) -> String {
    (0..<sentences).map { _ in sentence() }.joined(separator: " ")
  }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}
