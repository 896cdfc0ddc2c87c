internal import FlongCore

/// The user's word always wins.
enum UserRule {
  /// The name of its evidence.
  static let evidenceName = "user"
  /// Points that no other evidence reaches.
  static let decisive = 100

  static func apply(_ view: ArticleView, _ judge: Judge, to verdicts: inout [Verdict]) {
    guard !judge.user.isEmpty else { return }
    for i in view.units.indices {
      let unit = view.units[i]
      let corpus = judge.corpus
      let runs = [
        corpus.tokens.hashes(corpus.tokens(ofSentence: unit.sentence)),
        corpus.tokens.hashes(corpus.tokens(ofParagraph: unit.paragraph)),
      ]
      let name = unit.cluster.map {
        ClusterName.name(
          of: judge.matches.clusters.clusters[$0], corpus, judge.matches, judge.texts)
      }
      guard let stays = judge.user.verdict(cluster: name, runs) else { continue }
      verdicts[i].isBoilerplate = !stays
      verdicts[i].userKeeps = stays
      if stays {
        verdicts[i].role = nil
        verdicts[i].evidence.append(Evidence(evidenceName, -decisive, "on the list of what stays"))
      } else {
        verdicts[i].role = verdicts[i].role ?? Company.role(of: [unit.cues])
        verdicts[i].evidence.append(Evidence(evidenceName, decisive, "on the list of what goes"))
      }
    }
  }
}
