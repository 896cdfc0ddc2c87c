/// The verdicts of all sentences, in order; lists of evidence that are equal, and there are many, stand
/// once.
struct VerdictTable: Sendable {
  /// What is held of one sentence; 16 bytes.
  struct Row: Sendable {
    private let clusterNumber: UInt32
    /// Its evidence, a number in the lists of the table.
    fileprivate var list: UInt32
    private let sum: Int32
    let role: Role?
    let isBoilerplate: Bool
    let userKeeps: Bool?
    let isForReview: Bool

    fileprivate init(_ verdict: Verdict, list: UInt32) {
      clusterNumber = verdict.cluster.map { UInt32($0) } ?? ClusterTable.none
      self.list = list
      sum = Int32(clamping: verdict.points)
      role = verdict.role
      isBoilerplate = verdict.isBoilerplate
      userKeeps = verdict.userKeeps
      isForReview = verdict.isForReview
    }

    /// The cluster that speaks for it, if any.
    var cluster: Int? { clusterNumber == ClusterTable.none ? nil : Int(clusterNumber) }

    /// The sum of the evidence.
    var points: Int { Int(sum) }

    /// Hundredths: points are half log-odds, so this is the logistic function of them; never quite sure.
    var confidence: Int {
      let odds = Row.odds[Swift.min(abs(points), Row.odds.count - 1)]
      return isBoilerplate == (points >= 0) ? odds : 100 - odds
    }

    /// 100 / (1 + exp(-points / 2)), rounded, up to 99.
    private static let odds = [50, 62, 73, 82, 88, 92, 95, 97, 98, 99]
  }

  private var rows: [Row] = []
  private var lists: EvidenceLists

  /// An empty table.
  init() { lists = EvidenceLists() }

  init(_ verdicts: [Verdict]) {
    self.init()
    append(verdicts)
  }

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    lists.removeAll()
  }

  mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  /// Appends what the judge holds of some sentences.
  ///
  /// - Complexity: O(evidence).
  mutating func append(_ verdicts: [Verdict]) {
    for i in verdicts.indices {
      rows.append(Row(verdicts[i], list: lists.number(of: verdicts[i].evidence)))
    }
  }

  /// Appends all rows of another table.
  ///
  /// - Complexity: O(rows + evidence of its lists).
  mutating func append(_ other: VerdictTable) {
    let numbers = lists.numbers(of: other.lists)
    for var row in other.rows {
      row.list = numbers[Int(row.list)]
      rows.append(row)
    }
  }

  /// Why a sentence is held to be what it is.
  func evidence(_ sentence: Int) -> ArraySlice<Evidence> { lists[rows[sentence].list] }
}

extension VerdictTable: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { rows.count }

  subscript(sentence: Int) -> Row { rows[sentence] }
}
