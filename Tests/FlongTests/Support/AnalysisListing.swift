import FlongCore

@testable import Flong

/// Everything that an analysis gives, as lines that can be compared.
extension Analysis {
  var clusterLines: [String] {
    clusterSummaries().map { summary in
      let row = matches.clusters.clusters[summary.cluster]
      let members = matches.clusters.members[row.members].map { "\($0.article):\($0.occurrence)" }
      return "\(name(ofCluster: summary.cluster)) \(summary.role) \(summary.removed) "
        + "\(summary.kept) \(members.joined(separator: " "))"
    }
  }

  var spanLines: [String] {
    spans.map { "\($0.a) \($0.aBytes) \($0.b) \($0.bBytes) \($0.role) \($0.resemblance)" }
  }

  var editLines: [String] {
    edits.enumerated().flatMap { article, edits in
      edits.map { edit in
        let reasons = verdicts.evidence(edit.clearest).map {
          "\($0.name) \($0.points) \($0.detail)"
        }
        return "\(article) \(edit.start) \(edit.end) \(edit.role) \(reasons)"
      }
    }
  }

  var pairLines: [String] {
    pairs.map { pair in
      let shares = [pair.raw, pair.cleaned].map {
        "\($0.resemblance) \($0.containmentA) \($0.containmentB) \($0.sharedWords)"
      }
      return "\(pair.a) \(pair.b) \(shares)"
    }
  }
}
