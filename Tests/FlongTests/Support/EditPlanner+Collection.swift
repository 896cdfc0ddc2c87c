@testable import Flong

extension EditPlanner {
  /// A planner for made-up articles.
  init(_ collection: Collection, _ policies: Policies = Policies()) {
    self.init(
      corpus: collection.corpus,
      disposition: Disposition(
        matches: collection.matches,
        policies: PolicyTable(policies, sources: collection.articles.map(\.source))))
  }
}
