internal import FlongCore

/// What the user has decided: wordings that must stay, and wordings that must go.
///
/// A list has one entry a line: a cluster id (`c` and sixteen hexadecimal digits) or the wording
/// itself, in any typography; `#` starts a comment.
public struct UserVerdicts: Sendable {
  private var allowedIDs: Set<String> = []
  private var deniedIDs: Set<String> = []
  private var allowed: Set<Hash128> = []
  private var denied: Set<Hash128> = []
  private var digestText = ""

  public init() {}

  var isEmpty: Bool {
    allowedIDs.isEmpty && deniedIDs.isEmpty && allowed.isEmpty && denied.isEmpty
  }

  /// A text that differs when any verdict differs.
  var digest: String { digestText }

  /// Adds a list; `allow` keeps its entries, otherwise they go.
  public mutating func add(_ list: [UInt8], allow: Bool) {
    let tokeniser = DateTokeniser()
    for line in list.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("#") || text.allSatisfy(\.isWhitespace) { continue }
      digestText += (allow ? "+" : "-") + text + "\n"
      if UserVerdicts.isClusterID(text) {
        if allow { allowedIDs.insert(text) } else { deniedIDs.insert(text) }
      } else {
        let wording = UserVerdicts.wording(tokeniser.tokens(of: Array(line)).hashes)
        if allow { allowed.insert(wording) } else { denied.insert(wording) }
      }
    }
  }

  /// Whether a wording must stay (true), must go (false), or is left to the judge.
  func verdict(cluster: String?, _ runs: [[UInt64]]) -> Bool? {
    let wordings = runs.filter { !$0.isEmpty }.map(UserVerdicts.wording)
    if cluster.map(allowedIDs.contains) == true || wordings.contains(where: allowed.contains) {
      return true
    }
    if cluster.map(deniedIDs.contains) == true || wordings.contains(where: denied.contains) {
      return false
    }
    return nil
  }

  private static func isClusterID(_ text: String) -> Bool {
    text.utf8.count == 17 && text.first == "c" && text.dropFirst().allSatisfy(\.isHexDigit)
  }

  private static func wording(_ tokens: [UInt64]) -> Hash128 {
    tokens.map(TokenHash.proposing).withUnsafeBytes { XXH3.hash128($0) }
  }
}
