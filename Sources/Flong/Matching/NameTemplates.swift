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

  private struct Line {
    var passage: Int
    var tokens: Range<Int>
    var article: Int
  }

  init(_ corpus: SegmentedCorpus, _ table: PassageTable, _ texts: [[UInt8]]) {
    let lines = NameTemplates.lines(corpus, table)
    func isCapitalised(_ line: Line, _ token: Int) -> Bool {
      NameWords.isCapitalised(texts[line.article], Int(corpus.tokens.starts[token]))
    }
    var words: Set<UInt64> = []
    for line in lines {
      for token in line.tokens where isCapitalised(line, token) {
        words.insert(corpus.tokens.hashes[token])
      }
    }
    let known = NameWords(words, corpus, texts)
    var found: [UInt64: [(line: Int, name: Range<Int>)]] = [:]
    for (number, line) in lines.enumerated() {
      let hashes = corpus.tokens.hashes[line.tokens]
      // Figures, and months beside them, are slots already.
      let isName = zip(line.tokens, hashes).map {
        isCapitalised(line, $0) && !TokenHash.isNumber($1) && known.contains($1)
      }
      let words = hashes.count { !TokenHash.isNumber($0) }
      for name in NameTemplates.runs(isName)
      where name.count <= Self.longestName && name.count < words {
        let hash = NameTemplates.hash(hashes, without: name)
        found[hash, default: []].append((number, name))
      }
    }
    gather(found.filter { $0.value.count >= Self.fewestNames }, lines, corpus, table, texts)
  }

  /// Each line goes with the template that most lines have.
  private mutating func gather(
    _ found: [UInt64: [(line: Int, name: Range<Int>)]], _ lines: [Line],
    _ corpus: SegmentedCorpus, _ table: PassageTable, _ texts: [[UInt8]]
  ) {
    var taken: Set<Int> = []
    let order = found.sorted {
      ($1.value.count, $0.value[0].line, $0.value[0].name.lowerBound)
        < ($0.value.count, $1.value[0].line, $1.value[0].name.lowerBound)
    }
    for (_, rows) in order {
      let free = rows.filter { !taken.contains($0.line) }
      guard free.count >= Self.fewestNames else { continue }
      let all = free.map { row -> (text: [UInt8], count: Int) in
        let line = lines[row.line]
        taken.insert(row.line)
        places[UInt32(line.passage)] = Place(template: names.count, name: row.name)
        let first = line.tokens.lowerBound + row.name.lowerBound
        let last = line.tokens.lowerBound + row.name.upperBound - 1
        let bytes = Int(corpus.tokens.starts[first])..<Int(corpus.tokens.ends[last])
        return (Array(texts[line.article][bytes]), table.occurrences(of: line.passage).count)
      }
      names.append(
        all.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
          .map(\.element))
    }
  }

  /// The first place of each short wording that is a paragraph of its own.
  private static func lines(_ corpus: SegmentedCorpus, _ table: PassageTable) -> [Line] {
    table.passages.indices.compactMap { passage in
      guard (2...longestLine).contains(Int(table.passages[passage].tokenCount)),
        let first = table.occurrences(of: passage).first.map({ Int($0) }),
        first < table.sentenceCount,
        corpus.sentences(ofParagraph: Int(corpus.sentences[first].parent)).count == 1
      else { return nil }
      return Line(
        passage: passage, tokens: corpus.tokens(ofSentence: first),
        article: corpus.article(ofSentence: first))
    }
  }

  private static func runs(_ isName: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for (i, name) in (isName + [false]).enumerated() where !name {
      if start < i { runs.append(start..<i) }
      start = i + 1
    }
    return runs
  }

  private static func hash(_ tokens: ArraySlice<UInt64>, without name: Range<Int>) -> UInt64 {
    let before = tokens.prefix(name.lowerBound).map(TokenHash.proposing)
    let after = tokens.dropFirst(name.upperBound).map(TokenHash.proposing)
    // No token has this hash: it stands for the name.
    return (before + [0] + after).withUnsafeBytes { XXH3.hash64($0) }
  }
}
