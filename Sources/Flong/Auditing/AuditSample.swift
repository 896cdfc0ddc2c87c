internal import FlongCore

/// Which articles of a large collection are audited: every n-th, by a hash of the id, so that the
/// choice depends on nothing else.
struct AuditSample: Sendable {
  /// One article in so many; 1 takes all.
  let step: UInt64

  /// Chooses the step so that about `limit` of `count` articles remain; without a limit, all.
  init(count: Int, limit: Int?) {
    precondition(limit.map { $0 > 0 } ?? true, "a sample of at least one article")
    step = count == 0 ? 1 : UInt64((count - 1) / (limit ?? count) + 1)
  }

  func takes(id: String) -> Bool {
    step == 1 || Array(id.utf8).withUnsafeBytes { XXH3.hash64($0) % step == 0 }
  }
}
