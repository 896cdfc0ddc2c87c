import Foundation
import Testing

@testable import FlongCore

/// The figures that the R package textreuse publishes for its own example texts.
@Suite(.enabled(if: SharedData.folder != nil, "the evaluation data are not here"))
struct TextReuseFiguresTests {
  private let shingles: [String: [UInt64]]

  init() throws {
    let documents = try SharedData.texts(of: "textreuse")
    shingles = try Dictionary(
      uniqueKeysWithValues: ["ca1851-match", "ny1850-match", "ca1851-nomatch"].map { id in
        let text = try #require(documents["textreuse/" + id])
        return (id, Tokeniser().tokens(of: Array(text.utf8)).hashes)
      })
  }

  /// The hashes of all windows of `k` words, in order.
  private func windows(_ id: String, _ k: Int) -> [UInt64] {
    let tokens = shingles[id] ?? []
    guard tokens.count >= k else { return [] }
    return (0...(tokens.count - k)).map { start in
      tokens[start..<start + k].withUnsafeBytes { XXH3.hash64($0) }
    }
  }

  private func resemblance(_ a: String, _ b: String, _ k: Int) -> (shared: Int, all: Int) {
    let (a, b) = (Set(windows(a, k)), Set(windows(b, k)))
    return (a.intersection(b).count, a.union(b).count)
  }

  private func rounded(_ ratio: (shared: Int, all: Int)) -> String {
    String(format: "%.5f", Double(ratio.shared) / Double(ratio.all))
  }

  @Test func sevenWordShingles() {
    #expect(resemblance("ca1851-match", "ny1850-match", 7) == (410, 1067))
  }

  @Test(
    arguments: [
      ("ca1851-match", "ny1850-match", "0.53475"), ("ca1851-match", "ca1851-nomatch", "0.00353"),
      ("ca1851-nomatch", "ny1850-match", "0.00331"),
    ])
  func threeWordShingles(a: String, b: String, figure: String) {
    #expect(rounded(resemblance(a, b, 3)) == figure)
  }

  @Test(
    arguments: [
      ("ny1850-match", "ca1851-match", "0.69543"), ("ca1851-match", "ny1850-match", "0.73728"),
    ])
  func containmentByOccurrence(a: String, b: String, figure: String) {
    let (a, b) = (windows(a, 3), Set(windows(b, 3)))
    #expect(rounded((a.count(where: b.contains), a.count)) == figure)
  }
}
