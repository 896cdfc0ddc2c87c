internal import FlongCore

/// Short lines that differ in one name only: "By ‹…›", "Follow ‹…› on the web".
///
/// They are for people: lines with different names stay different wordings, whose repetition is
/// counted apart.
struct NameTemplates: Sendable {
  /// Where the name of a line stands.
  struct Place: Sendable {
    var template: Int
    /// Tokens, counted from the line's first.
    var name: Range<Int>
  }

  /// Tokens of a line and of a name, at most.
  static let longestLine = 12
  static let longestName = 5
  /// Different names that make a template.
  static let fewestNames = 3

  /// By passage.
  private(set) var places: [UInt32: Place] = [:]
  /// The names of each template, most frequent first, with the number of their lines.
  private(set) var names: [[(text: [UInt8], count: Int)]] = []

  private struct Line: Sendable {
    var passage: UInt32
    var article: UInt32
    var tokens: Range<Int>
  }

  /// A line without one of its names; lines with the same hash are one template.
  private struct Row: Sendable {
    var hash: UInt64
    var line: Int
    var name: Range<Int>
  }

  init(
    _ corpus: SegmentedCorpus, _ table: PassageTable, _ texts: [ArticleText], workers: Workers
  ) {
    let lines = workers.flatMap(table.passages.count, grain: 8192) { range in
      range.compactMap { NameTemplates.line($0, corpus, table) }
    }
    let words = workers.flatMap(lines.count, grain: 4096) { range in
      var words: [UInt32] = []
      corpus.tokens.prefetchPages(from: lines[range].first?.tokens, to: lines[range].last?.tokens)
      for line in lines[range] {
        for token in line.tokens where corpus.capitals[token] {
          words.append(corpus.tokens.ids[token])
        }
      }
      return words
    }
    let known = NameWords(words, corpus, workers: workers)
    let rows = workers.flatMap(lines.count, grain: 4096) { range in
      var rows: [Row] = []
      var scratch: [UInt64] = []
      corpus.tokens.prefetchPages(from: lines[range].first?.tokens, to: lines[range].last?.tokens)
      for number in range {
        NameTemplates.append(lines[number], number, corpus, known, &scratch, to: &rows)
      }
      return rows
    }
    gather(NameTemplates.groups(rows), lines, corpus, table, texts)
  }

  /// Appends a row for each name of a line.
  private static func append(
    _ line: Line, _ number: Int, _ corpus: SegmentedCorpus, _ known: NameWords,
    _ scratch: inout [UInt64], to rows: inout [Row]
  ) {
    let ids = corpus.tokens.ids
    let words = line.tokens.count { !TokenHash.isNumber(ids[$0]) }
    var start: Int?
    for (i, token) in line.tokens.enumerated() {
      // Figures, and months beside them, are slots already.
      let isName =
        !TokenHash.isNumber(ids[token]) && known.contains(ids[token]) && corpus.capitals[token]
      if isName { start = start ?? i }
      guard let first = start, !isName || i == line.tokens.count - 1 else { continue }
      let name = first..<(isName ? i + 1 : i)
      start = nil
      guard name.count <= longestName && name.count < words else { continue }
      let hash = hash(line.tokens, of: corpus.tokens, without: name, &scratch)
      rows.append(Row(hash: hash, line: number, name: name))
    }
  }

  /// Rows of one hash, as they come; those with enough names, the most frequent first.
  private static func groups(_ rows: [Row]) -> [[Row]] {
    var places = rows.enumerated().map {
      HashSort.Placed(hash: $1.hash, place: UInt32($0))
    }
    var buffer = HashSort.Buffer()
    HashSort.sort(&places, buffer: &buffer)
    var groups: [[Row]] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count && places[end].hash == places[start].hash { end += 1 }
      if end - start >= fewestNames {
        groups.append(places[start..<end].map { rows[Int($0.place)] })
      }
      start = end
    }
    groups.sort {
      ($1.count, $0[0].line, $0[0].name.lowerBound) < ($0.count, $1[0].line, $1[0].name.lowerBound)
    }
    return groups
  }

  /// Each line goes with the template that most lines have.
  private mutating func gather(
    _ groups: [[Row]], _ lines: [Line], _ corpus: SegmentedCorpus, _ table: PassageTable,
    _ texts: [ArticleText]
  ) {
    var isTaken = [Bool](repeating: false, count: lines.count)
    var bytes = TokenPlaces(corpus, texts)
    for rows in groups {
      let free = rows.filter { !isTaken[$0.line] }
      guard free.count >= Self.fewestNames else { continue }
      let all = free.map { row -> (text: [UInt8], count: Int) in
        let line = lines[row.line]
        isTaken[row.line] = true
        places[line.passage] = Place(template: names.count, name: row.name)
        let first = line.tokens.lowerBound + row.name.lowerBound
        let last = line.tokens.lowerBound + row.name.upperBound
        let name = bytes.bytes(ofTokens: first..<last, in: Int(line.article))
        return (
          Array(texts[Int(line.article)][name]), table.occurrences(of: Int(line.passage)).count
        )
      }
      names.append(
        all.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
          .map(\.element))
    }
  }

  /// The first place of a short wording that is a paragraph of its own.
  private static func line(
    _ passage: Int, _ corpus: SegmentedCorpus, _ table: PassageTable
  ) -> Line? {
    guard (2...longestLine).contains(Int(table.passages[passage].tokenCount)),
      let first = table.occurrences(of: passage).first.map({ Int($0) }),
      first < table.sentenceCount,
      corpus.sentences(ofParagraph: Int(corpus.sentences[first].parent)).count == 1
    else { return nil }
    return Line(
      passage: UInt32(passage), article: UInt32(corpus.article(ofSentence: first)),
      tokens: corpus.tokens(ofSentence: first))
  }

  private static func hash(
    _ line: Range<Int>, of tokens: TokenList, without name: Range<Int>, _ scratch: inout [UInt64]
  ) -> UInt64 {
    scratch.removeAll(keepingCapacity: true)
    for (i, token) in line.enumerated() {
      // No token has the hash 0: it stands for the name.
      if i == name.lowerBound { scratch.append(0) }
      if !name.contains(i) { scratch.append(TokenHash.proposing(tokens[token])) }
    }
    return scratch.withUnsafeBytes { XXH3.hash64($0) }
  }
}
