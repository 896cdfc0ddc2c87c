/// What is told of skipped inputs: each of a few, and no more than ten sentences for many.
///
/// Beyond ten inputs, the first record of a file stands for all those of that file that ask for the
/// same repair: a file of the wrong kind would hide every other fault behind its records.
public struct SkippedListing: Sendable, Equatable {
  /// The most sentences.
  public static let longest = 10

  /// Sentences that are safe to print, in the order of the inputs.
  public private(set) var sentences: [String]
  /// How many inputs no sentence stands for.
  public private(set) var rest = 0
  /// Whether each input has a sentence of its own.
  public var namesEach: Bool { rest == 0 && sentences.count == count }

  private let count: Int

  /// The listing of `skipped`.
  ///
  /// - Complexity: O(n).
  public init(_ skipped: [SkippedInput]) {
    count = skipped.count
    guard count > SkippedListing.longest else {
      sentences = skipped.map(\.description)
      return
    }
    let groups = SkippedListing.groups(of: skipped)
    sentences = groups.prefix(SkippedListing.longest).map { group in
      let others = Amount.count(group.count - 1, "more record")
      return skipped[group.first].description
        + (group.count > 1 ? ", and \(others) of this file" : "")
    }
    rest = groups.dropFirst(SkippedListing.longest).reduce(0) { $0 + $1.count }
  }

  /// Records of one file that ask for the same repair.
  private struct Kind: Hashable {
    var path: String
    var repair: Substring

    /// Nil for an input that is no record: it is the only one of its file.
    init?(_ input: SkippedInput) {
      guard input.line != nil else { return nil }
      path = input.path
      // What comes before tells of bytes and ids, which differ from record to record.
      let semicolon = input.reason.utf8.lastIndex(of: UInt8(ascii: ";"))
      repair = input.reason[(semicolon ?? input.reason.startIndex)...]
    }
  }

  private static func groups(of skipped: [SkippedInput]) -> [(first: Int, count: Int)] {
    var groups: [(first: Int, count: Int)] = []
    var known: [Kind: Int] = [:]
    for (index, input) in skipped.enumerated() {
      let kind = Kind(input)
      if let kind, let group = known[kind] {
        groups[group].count += 1
        continue
      }
      if let kind { known[kind] = groups.count }
      groups.append((index, 1))
    }
    return groups
  }
}
