/// One removal with its reasons: a ledger entry to be.
struct Edit: Sendable {
  /// Bytes that go, separators included.
  var start: Int
  var end: Int
  /// The sentences that go.
  var sentences: Range<Int>
  var role: Role
  var policy: Policy
  var cluster: Int?
  var verdict: Verdict

  var removal: Removal { Removal(start: start, end: end) }
}
