internal import Flong

/// What is measured on one set.
struct SetResult: Sendable {
  /// A group of labels.
  struct Role: Hashable, Sendable {
    var isBoilerplate: Bool
    /// Nil for labels without a role.
    var name: String?
  }

  let name: String
  let articles: Int
  let bytes: Int
  /// Nil where the set has no labels, as are the next ones.
  var strip: StripScore?
  var baselines: [(baseline: Baseline, score: StripScore)] = []
  var variants: [(variant: Variant, score: StripScore)] = []
  var roles: [Role: StripScore] = [:]
  var languages: [String: StripScore] = [:]
  var calibration: Calibration?
  /// Nil where the set has no pairs.
  var pairs: PairScore?
  var errors: ResemblanceErrors?
  /// Nil where the set has no clusters: by all joined pairs, and by identical ones.
  var joinedClusters: ClusterScore?
  var identicalClusters: ClusterScore?

  init(_ set: LabelledSet, _ configuration: Configuration) {
    name = set.name
    articles = set.articles.count
    bytes = set.bytes
    let analysis = Analysis(set.articles, configuration)
    let found = analysis.pairs.map { FoundPair($0) }
    if set.hasLabels {
      scoreStripping(set, analysis.removals)
      baselines = Baseline.allCases.map {
        ($0, StripScore(set, stripped: $0.stripped(set.articles)))
      }
      variants = Variant.allCases.map { variant in
        let changed = variant.applied(to: set)
        let removals = Analysis(changed.articles, configuration).removals
        return (variant, StripScore(changed, stripped: removals.map { $0.map(\.bytes) }))
      }
    }
    if !set.pairs.isEmpty {
      pairs = PairScore(set.pairs, found: found)
      errors = ResemblanceErrors(set, found: found)
    }
    if let clusters = set.clusters {
      joinedClusters = ClusterScore(
        truth: clusters, found: found.clusters(of: articles) { $0.isJoined })
      identicalClusters = ClusterScore(
        truth: clusters, found: found.clusters(of: articles) { $0.isIdentical })
    }
  }

  private mutating func scoreStripping(_ set: LabelledSet, _ removals: [[PlannedRemoval]]) {
    let stripped = removals.map { $0.map(\.bytes) }
    strip = StripScore(set, stripped: stripped)
    roles = StripScore.byGroup(set, stripped: stripped) { _, label in
      Role(isBoilerplate: label.isBoilerplate, name: label.role)
    }
    languages = StripScore.byGroup(set, stripped: stripped) { article, _ in
      set.languages[article] ?? "unknown"
    }
    calibration = Calibration(set, removals: removals)
  }
}
