import FlongCues
import Testing

@testable import Flong

struct PageModelTests {
  /// The lines of the bundled file that are no comments.
  private static let lines = String(decoding: CueFiles.pageModel, as: UTF8.self)
    .split(separator: "\n").filter { !$0.hasPrefix("#") }

  private func model(_ lines: String...) -> PageModel {
    PageModel(Array(lines.joined(separator: "\n").utf8))
  }

  /// Features and thresholds are those of the nodes; the means are 100 and up.
  private let tree =
    "words<3 cue<1 run<4 near<9 near<9 own<5 own<5 "
    + "100 101 102 103 104 105 106 107 108 109 110 111 112 113 114"

  private func values(_ set: [PageFeature: Int]) -> [Int] {
    PageFeature.allCases.map { set[$0] ?? 0 }
  }

  private func contribution(_ feature: PageFeature, _ model: PageModel, _ values: [Int]) -> Int? {
    PageFeature.allCases.firstIndex(of: feature).map { model.contributions(values).features[$0] }
  }

  @Test func everyBundledLineIsATree() {
    #expect(PageModelTests.lines.count >= 10)
    #expect(PageModel.standard.count == PageModelTests.lines.count)
  }

  /// Walks a line of the file by its definition; gives the mean of the leaf.
  private func leaf(_ line: Substring, _ values: [Int]) -> Int? {
    let fields = line.split(separator: " ")
    var node = 0
    for _ in 0..<3 {
      let question = fields[node].split(separator: "<").map(String.init)
      guard let name = PageFeature(rawValue: question[0]), let threshold = Int(question[1]),
        let index = PageFeature.allCases.firstIndex(of: name)
      else { return nil }
      node = values[index] < threshold ? 2 * node + 1 : 2 * node + 2
    }
    return Int(fields[7 + node])
  }

  @Test func contributionsAddUpToTheLeaves() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let values = PageFeature.allCases.map { _ in
        Int.random(in: 0...[3, 100, 1000].randomElement(using: &random)!, using: &random)
      }
      let sum = PageModel.standard.contributions(values)
      let leaves = try PageModelTests.lines.map { try #require(leaf($0, values)) }
      #expect(sum.base + sum.features.reduce(0, +) == leaves.reduce(0, +))
    }
  }

  @Test func aSmallerValueGoesLeft() {
    let model = model(tree)
    #expect(model.contributions(values([:])).base == 100)
    // Left to 101 and 103, or from the threshold on right to 102.
    #expect(contribution(.words, model, values([.words: 2])) == 1)
    #expect(contribution(.words, model, values([.words: 3])) == 2)
    #expect(contribution(.cue, model, values([.words: 2])) == 2)
    #expect(contribution(.cue, model, values([.words: 2, .cue: 1])) == 3)
    #expect(contribution(.run, model, values([.words: 3, .run: 4])) == 4)
    #expect(contribution(.own, model, values([.words: 3, .run: 4, .own: 5])) == 114 - 106)
    // What the way does not ask adds nothing.
    #expect(contribution(.run, model, values([.words: 2])) == 0)
  }

  @Test func treesAddUp() {
    let (one, two) = (model(tree), model(tree, "# a comment", tree))
    let values = values([.words: 9, .own: 3])
    #expect(two.count == 2)
    #expect(two.contributions(values).base == 2 * one.contributions(values).base)
    #expect(
      two.contributions(values).features == one.contributions(values).features.map { 2 * $0 })
  }

  @Test func malformedLinesAreLeftOut() {
    let faulty = [
      tree.replacing("words<3", with: "wards<3"), tree.replacing("words<3", with: "words>3"),
      tree.replacing("words<3", with: "words<three"), tree.replacing("words<3 ", with: ""),
      tree.replacing(" 114", with: ""), tree.replacing(" 114", with: " 1.14"), tree + " 115",
    ]
    for line in faulty { #expect(model(line).count == 0, "\(line)") }
    #expect(model(faulty[0], tree).count == 1)
    #expect(model("").contributions(values([:])).base == 0)
  }
}
