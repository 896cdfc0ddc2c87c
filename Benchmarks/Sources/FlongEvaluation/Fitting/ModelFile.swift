/// Writes trees as Flong reads them: one a line, seven questions and the means of fifteen nodes in
/// hundredths of log-odds.
struct ModelFile {
  /// A threshold that no value reaches.
  static let none = 1_000_000

  let trees: BoostedTrees
  /// The names of the features.
  let features: [String]
  /// What stands at the head, a comment each.
  let comments: [String]

  var text: String {
    var lines = comments.map { "# " + $0 }
    for (number, tree) in trees.trees.enumerated() {
      // What is held of any row goes into all nodes of the first tree.
      let base = number == 0 ? ModelFile.hundredths(trees.base) : 0
      let questions = zip(tree.features, tree.thresholds).map { "\(features[$0])<\($1)" }
      let means = tree.means.map { String(ModelFile.hundredths($0) + base) }
      lines.append((questions + means).joined(separator: " "))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func hundredths(_ logOdds: Double) -> Int { Int((logOdds * 100).rounded()) }
}
