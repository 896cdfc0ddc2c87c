import Foundation
import Testing

@testable import FlongCore

/// The figures that the R package textreuse publishes for its own example texts.
@Suite(.enabled(if: SharedData.folder != nil, "the evaluation data are not here"))
struct TextReuseFiguresTests {
  private let tokens: [String: [UInt64]]

  init() throws {
    let documents = try SharedData.texts(of: "textreuse")
    tokens = try Dictionary(
      uniqueKeysWithValues: ["ca1851-match", "ny1850-match", "ca1851-nomatch"].map { id in
        let text = try #require(documents["textreuse/" + id])
        return (id, Tokeniser().tokens(of: Array(text.utf8)).hashes)
      })
  }

  private func shingles(_ id: String, _ size: Int) -> [UInt64] {
    Shingler(size: size).shingles(of: tokens[id] ?? [])
  }

  private func set(_ id: String, _ size: Int) -> ShingleSet { ShingleSet(shingles(id, size)) }

  private func rounded(_ ratio: Ratio) -> String { String(format: "%.5f", ratio.value) }

  @Test func sevenWordShingles() {
    #expect(set("ca1851-match", 7).resemblance(to: set("ny1850-match", 7)) == Ratio(410, 1067))
  }

  @Test(
    arguments: [
      ("ca1851-match", "ny1850-match", "0.53475"), ("ca1851-match", "ca1851-nomatch", "0.00353"),
      ("ca1851-nomatch", "ny1850-match", "0.00331"),
    ])
  func threeWordShingles(a: String, b: String, figure: String) {
    #expect(rounded(set(a, 3).resemblance(to: set(b, 3))) == figure)
  }

  @Test(
    arguments: [
      ("ny1850-match", "ca1851-match", "0.69543"), ("ca1851-match", "ny1850-match", "0.73728"),
    ])
  func containmentByOccurrence(a: String, b: String, figure: String) {
    #expect(rounded(set(b, 3).shareOfOccurrences(shingles(a, 3))) == figure)
  }

  /// Without repeats both shares are the resemblance's common shingles over each side's own.
  @Test func containmentOfSets() {
    let (a, b) = (set("ca1851-match", 3), set("ny1850-match", 3))
    let common = a.resemblance(to: b).numerator
    #expect(a.containment(in: b) == Ratio(common, a.count))
    #expect(b.containment(in: a) == Ratio(common, b.count))
    #expect(a.containment(in: a) == Ratio(a.count, a.count))
  }
}
