internal import FlongCore

/// Which articles of a large collection are audited: every n-th, by a hash of the id, so that the
/// choice depends on nothing else.
struct AuditSample: Sendable {
  /// One article in so many; 1 takes all.
  let step: UInt64

  /// Chooses the step so that about `limit` of `count` articles remain; without a limit, all.
  init(count: Int, limit: Int?) {
    precondition(limit.map { $0 > 0 } ?? true, "a sample of at least one article")
    let limit = limit ?? max(count, 1)
    step = UInt64(max(1, (count + limit - 1) / limit))
  }

  func takes(id: String) -> Bool {
    step == 1 || Array(id.utf8).withUnsafeBytes { XXH3.hash64($0) % step == 0 }
  }
}
