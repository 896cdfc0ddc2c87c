internal import Glibc

/// A run that has just been analysed as the source of its report: what its files say, hardly reading
/// them back.
struct RunResults: ReportSource {
  static let clusterFile = "clusters.jsonl"

  let corpus: Corpus
  let analysis: Analysis
  let names: ResultNames
  let titles: [String]
  let summaries: [ClusterSummary]
  /// The lengths of the lines of the file of clusters, line ends included.
  let clusterLines: [Int]
  /// Boilerplate that stays.
  let kept: [KeptReport.Row]
  let neighbourhoods: Neighbourhoods
  /// The open folder that holds the file of clusters, and the path for people.
  let folder: Int32
  let path: String
  let workers: Workers

  func articles() -> ArticleTable {
    let inputs = ArticleReport.inputs(of: corpus)
    return ArticleTable(
      workers.flatMap(corpus.articles.count, grain: 2_048) { rows in
        var space = ByteBuffer()
        func escaped(_ text: String) -> [UInt8] {
          var text = text
          space.removeAll()
          text.withUTF8 { space.append(escaping: $0) }
          return space.bytes
        }
        return rows.map { number in
          let article = corpus.articles[number]
          var line: Int?
          if case .record(let place) = article.origin { line = place.line }
          let row = ArticleTable.Row(
            id: escaped(article.id), title: escaped(titles[number]), source: nil,
            date: article.date.map(escaped), url: article.url.map(escaped),
            bytes: article.text.count, words: analysis.corpus.tokens(ofArticle: number).count,
            removed: analysis.edits[number].reduce(0) { $0 + $1.end - $1.start },
            input: inputs[article.origin.file], line: line)
          return (row, article.source.map(escaped))
        }
      })
  }

  func neighbourhoods(_ articles: ArticleTable) -> Neighbourhoods { neighbourhoods }

  func contents() -> ClusterTableOfContents {
    ClusterTableOfContents(
      workers.flatMap(summaries.count, grain: 512) { rows in
        var length = ByteBuffer()
        return rows.map { row in
          let summary = summaries[row]
          let place = analysis.representative(ofCluster: summary.cluster)
          let text = analysis.texts[Int(place.article)]
          length.removeAll()
          text.withUnsafeBytes(of: analysis.bytes(ofOccurrence: place.occurrence)) {
            length.append(escaping: $0.assumingMemoryBound(to: UInt8.self))
          }
          return ClusterTableOfContents.Entry(
            name: names.clusters[summary.cluster], isJournalism: summary.role.isJournalism,
            confidence: analysis.verdicts[summary.clearest].confidence,
            articles: analysis.matches.clusters.clusters[summary.cluster].articles,
            length: length.count)
        }
      })
  }

  func removals(_ articles: ArticleTable, _ contents: ClusterTableOfContents) -> RemovalTable {
    let (roles, policies) = (Role.allCases, Policy.allCases)
    var removals: [RemovalTable.Removal] = []
    removals.reserveCapacity(analysis.edits.values.count)
    for (row, edits) in analysis.edits.enumerated() {
      for edit in edits {
        removals.append(
          RemovalTable.Removal(
            row: row, start: edit.start, end: edit.end, role: roles.firstIndex(of: edit.role) ?? -1,
            policy: policies.firstIndex(of: edit.policy) ?? -1,
            cluster: analysis.verdicts[edit.clearest].cluster.flatMap {
              contents.line(names.clusters[$0])
            },
            line: removals.count + 1))
      }
    }
    return RemovalTable(removals, articles: articles.rows.count)
  }

  func texts(_ rows: [Int], _ articles: ArticleTable, _ removals: RemovalTable) -> [[UInt8]] {
    rows.map { Array(corpus.articles[$0].text) }
  }

  /// Reads them back, because they are costly to make.
  func clusters(_ lines: [Int]) throws(FlongError) -> ResultFile {
    var starts = [0]
    for length in clusterLines { starts.append(starts[starts.count - 1] + length) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + clusterLines[$1] })
    do throws(SystemFault) {
      let file = try Descriptor(
        Array(RunResults.clusterFile.utf8), below: folder, flags: O_RDONLY)
      for line in lines { bytes += try file.read(starts[line]..<starts[line + 1]) }
    } catch {
      throw FlongError(
        .output, path: path, "\(RunResults.clusterFile) cannot be read back: \(error.sentence)")
    }
    return ResultFile(bytes, path: RunResults.clusterFile)
  }

  func evidence(of removals: [RemovalTable.Removal]) -> [[UInt8]] {
    var json = JSONWriter()
    return removals.map { removal in
      json.removeAll()
      if let edit = analysis.edits[removal.row].first(where: { $0.start == removal.start }) {
        analysis.verdicts.writeEvidence(
          of: edit.clearest, to: &json, missing: names.missingEvidence)
      }
      return json.bytes
    }
  }

  func kept(
    _ articles: ArticleTable, _ contents: ClusterTableOfContents, isShown: @Sendable (Int) -> Bool
  ) throws(FlongError) -> [KeptSentence] {
    let report = KeptReport(analysis: analysis, names: names)
    var json = JSONWriter()
    for row in kept where isShown(analysis.corpus.article(ofSentence: row.sentence)) {
      report.write(row, to: &json)
    }
    return try KeptSentence.read(
      ResultFile(json.bytes, path: "kept.jsonl"), articles, contents, workers: workers,
      isShown: isShown)
  }

  func spans(
    _ articles: ArticleTable, _ contents: ClusterTableOfContents, isShown: @Sendable (Int) -> Bool
  ) -> [SpanTable.Span] {
    let roles = Role.allCases
    return analysis.spans.compactMap { span in
      guard isShown(span.a) || isShown(span.b) else { return nil }
      return SpanTable.Span(
        a: SpanTable.Place(row: span.a, start: span.aBytes.lowerBound, end: span.aBytes.upperBound),
        b: SpanTable.Place(row: span.b, start: span.bBytes.lowerBound, end: span.bBytes.upperBound),
        role: roles.firstIndex(of: span.role) ?? -1,
        cluster: span.cluster.flatMap { contents.line(names.clusters[$0]) })
    }
  }

  func stories(_ articles: ArticleTable) -> StoryTable {
    StoryTable(
      analysis.stories.map { story in
        StoryTable.Story(
          members: story.members.map(\.article), representative: story.representative)
      })
  }
}
