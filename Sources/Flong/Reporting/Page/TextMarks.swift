/// What is marked in the texts that a report shows: removals, boilerplate that stays, places of
/// clusters and shared runs.
///
/// Each kind is a flat array of numbers for each text; bytes count in the original.
struct TextMarks {
  /// For each shown text: start, end, role, policy, card, evidence.
  var removals: [[Int]]
  /// Start, end, role, card, evidence, reason; a reason is a number in `reasons`.
  var kept: [[Int]]
  var reasons: [[UInt8]] = []
  /// Start, end, card, resemblance.
  var places: [[Int]]
  /// Start, end, other article, its start, its end, role, card.
  var spans: [[Int]]

  private let textOfRow: [Int: Int]

  init(_ texts: ShownTexts) {
    let none = [[Int]](repeating: [], count: texts.rows.count)
    (removals, kept, places, spans) = (none, none, none, none)
    textOfRow = Dictionary(uniqueKeysWithValues: texts.rows.enumerated().map { ($1, $0) })
  }

  /// Whether the text of an article is shown.
  func shows(_ row: Int) -> Bool { textOfRow[row] != nil }

  /// The number of a role among all roles, -1 for an unknown one.
  static func role(_ name: [UInt8]) -> Int {
    Role.allCases.firstIndex { Array($0.rawValue.utf8) == name } ?? -1
  }

  /// The number of a policy among all policies, -1 for an unknown one.
  static func policy(_ name: [UInt8]) -> Int {
    Policy.allCases.firstIndex { Array($0.rawValue.utf8) == name } ?? -1
  }

  /// Marks removals, each with its reasons.
  mutating func mark(
    _ gone: [RemovalTable.Removal], _ reasons: [[UInt8]], cards: [Int: Int],
    _ evidence: inout EvidenceTable
  ) {
    for (removal, reason) in zip(gone, reasons) {
      guard let text = textOfRow[removal.row] else { continue }
      removals[text] += [
        removal.start, removal.end, removal.role, removal.policy,
        removal.cluster.flatMap { cards[$0] } ?? -1, evidence.number(of: reason) ?? -1,
      ]
    }
  }

  mutating func mark(
    kept sentences: [KeptSentence], cards: [Int: Int], _ evidence: inout EvidenceTable
  ) {
    var numberOfReason: [[UInt8]: Int] = [:]
    for sentence in sentences {
      guard let text = textOfRow[sentence.row] else { continue }
      let reason = numberOfReason[sentence.detail] ?? reasons.count
      if reason == reasons.count { reasons.append(sentence.detail) }
      numberOfReason[sentence.detail] = reason
      kept[text] += [
        sentence.start, sentence.end, sentence.role,
        sentence.cluster.flatMap { cards[$0] } ?? -1,
        evidence.number(of: sentence.evidence) ?? -1, reason,
      ]
    }
  }

  mutating func mark(_ card: ClusterCard, number: Int) {
    for member in card.members {
      guard let text = textOfRow[member.row] else { continue }
      places[text] += [member.start, member.end, number, member.resemblance]
    }
  }

  /// Marks shared runs on both sides.
  mutating func mark(_ table: SpanTable, cards: [Int: Int], number: (Int) -> Int) {
    for span in table.spans {
      let last = [span.role, span.cluster.flatMap { cards[$0] } ?? -1]
      if span.a.isMarked, let text = textOfRow[span.a.row] {
        spans[text] += [span.a.start, span.a.end, number(span.b.row), span.b.start, span.b.end]
        spans[text] += last
      }
      if span.b.isMarked, let text = textOfRow[span.b.row] {
        spans[text] += [span.b.start, span.b.end, number(span.a.row), span.a.start, span.a.end]
        spans[text] += last
      }
    }
  }
}
