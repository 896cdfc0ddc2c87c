/// The copy of a wording that was printed first, as far as dates tell.
struct EarliestCopy: Sendable, Equatable {
  /// The article with the earliest date, the first by id of several; nil where none has a date.
  var row: Int?
  /// Articles with the same day, itself included.
  var sameDay = 0
  /// Articles without a date that could be read.
  var undated = 0
}

/// The day on which each article was published.
struct PublicationDays: Sendable {
  private let days: [PublicationDay?]

  init(_ dates: [[UInt8]?]) {
    days = dates.map { date in
      date.flatMap { PublicationDay(String(decoding: $0, as: UTF8.self)) }
    }
  }

  /// The first and the last dated article; nil where none has a date.
  func range(of rows: [Int]) -> (first: Int, last: Int)? {
    let dated = rows.compactMap { row in days[row].map { (day: $0, row: row) } }
    guard let first = dated.min(by: { ($0.day, $0.row) < ($1.day, $1.row) }),
      let last = dated.max(by: { ($0.day, $1.row) < ($1.day, $0.row) })
    else { return nil }
    return (first.row, last.row)
  }

  func earliest(of rows: [Int]) -> EarliestCopy {
    let articles = Set(rows).sorted()
    let undated = articles.count { days[$0] == nil }
    guard let first = range(of: articles)?.first else {
      return EarliestCopy(row: nil, sameDay: 0, undated: undated)
    }
    return EarliestCopy(
      row: first, sameDay: articles.count { days[$0] == days[first] }, undated: undated)
  }
}
