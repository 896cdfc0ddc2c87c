/// One removal: a ledger entry to be. A run may hold millions, so numbers have 32 bits.
struct Edit: Sendable {
  private let firstByte: UInt32
  private let endByte: UInt32
  private let firstSentence: UInt32
  private let endSentence: UInt32
  private let clearestSentence: UInt32
  let role: Role
  let policy: Policy

  /// A removal for the reasons of `clearest`, one of its sentences.
  init(
    bytes: Range<Int>, sentences: Range<Int>, clearest: Int, role: Role, policy: Policy
  ) {
    firstByte = UInt32(bytes.lowerBound)
    endByte = UInt32(bytes.upperBound)
    firstSentence = UInt32(sentences.lowerBound)
    endSentence = UInt32(sentences.upperBound)
    clearestSentence = UInt32(clearest)
    self.role = role
    self.policy = policy
  }

  /// Bytes that go, separators included.
  var start: Int { Int(firstByte) }
  var end: Int { Int(endByte) }

  /// The sentences that go.
  var sentences: Range<Int> { Int(firstSentence)..<Int(endSentence) }

  /// The sentence whose verdict tells why.
  var clearest: Int { Int(clearestSentence) }

  var removal: Removal { Removal(start: start, end: end) }
}
