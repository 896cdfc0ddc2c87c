/// The data of a report, block by block, as compact JSON.
///
/// The script that reads it comes in the same page, so the form is nobody's contract.
struct ReportBlocks {
  let limits: ReportLimits
  let articles: ArticleTable
  let shown: ShownArticles
  let neighbourhoods: Neighbourhoods
  /// Rows of the articles along the sides of the matrix.
  let onMatrix: [Int]
  let workers: Workers

  private var pairs: PairTable { neighbourhoods.table }

  /// What every view needs: summary, sources, articles, the order of the matrix, counts of all pairs.
  func indexBlock(summary: [UInt8], stories: StoryTable) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("summary")
    ReportBlocks.write(summary: summary, to: &json)
    json.key("total")
    json.integer(articles.rows.count)
    json.key("roles")
    json.beginArray()
    for role in Role.allCases { json.string(role.rawValue) }
    json.endArray()
    json.key("policies")
    json.beginArray()
    for policy in Policy.allCases { json.string(policy.rawValue) }
    json.endArray()
    json.key("relations")
    json.beginArray()
    for relation in ArticleRelation.allCases { json.string(relation.rawValue) }
    json.endArray()
    json.key("sources")
    writeSources(to: &json)
    json.key("articles")
    shown.write(articles, to: &json)
    json.key("stories")
    json.beginArray()
    for story in stories.stories.prefix(StoryTable.most) {
      json.integers(([story.representative] + story.members).map { shown[$0] })
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  /// Pairs, their order along the matrix, and counts over all of them.
  func pairBlock() -> [UInt8] {
    var isShown = [Bool](repeating: false, count: articles.rows.count)
    for row in onMatrix { isShown[row] = true }
    let within = pairs.pairs.filter { isShown[Int($0.a)] && isShown[Int($0.b)] }
    let listed = heaviest(within)
    var json = JSONWriter()
    json.beginObject()
    json.key("order")
    json.integers(order(within).map { shown[$0] })
    json.key("total")
    json.integer(pairs.pairs.count)
    json.key("within")
    json.integer(within.count)
    json.key("rows")
    json.beginArray()
    for pair in listed {
      json.integer(shown[Int(pair.a)])
      json.integer(shown[Int(pair.b)])
      json.integer(Int(pair.relation))
      for measure in [pair.raw, pair.cleaned] {
        json.integer(Int(measure.resemblance))
        json.integer(Int(measure.inSecond))
        json.integer(Int(measure.inFirst))
        json.integer(Int(measure.sharedWords))
      }
    }
    json.endArray()
    json.key("histogram")
    json.beginObject()
    for measure in PairHistogram.Measure.allCases {
      json.key(measure.rawValue)
      json.beginArray()
      for relation in PairHistogram(pairs, measure).counts { json.integers(relation) }
      json.endArray()
    }
    json.endObject()
    json.key("sources")
    writeSourceMatrix(to: &json)
    json.endObject()
    return json.bytes
  }

  /// The pairs that a report lists: all, or those with most in common; in the order of the file.
  private func heaviest(_ within: [PairTable.Pair]) -> [PairTable.Pair] {
    guard within.count > limits.pairs else { return within }
    let chosen = within.indices.sorted { (within[$1].weight, $0) < (within[$0].weight, $1) }
      .prefix(limits.pairs).sorted()
    return chosen.map { within[$0] }
  }

  /// Rows in the order of the matrix.
  private func order(_ within: [PairTable.Pair]) -> [Int] {
    var place = [Int](repeating: 0, count: articles.rows.count)
    for (index, row) in onMatrix.enumerated() { place[row] = index }
    let links = within.map {
      Seriation.Link(a: place[Int($0.a)], b: place[Int($0.b)], weight: $0.weight)
    }
    return Seriation.order(onMatrix.count, links).map { onMatrix[$0] }
  }

  private func writeSources(to json: inout JSONWriter) {
    var counts = [Int](repeating: 0, count: articles.sources.count)
    var bytes = counts
    var removed = counts
    for row in articles.rows {
      guard let source = row.source else { continue }
      counts[source] += 1
      bytes[source] += row.bytes
      removed[source] += row.removed
    }
    json.beginObject()
    json.key("name")
    json.beginArray()
    for source in articles.sources { json.quoted(source) }
    json.endArray()
    json.key("articles")
    json.integers(counts)
    json.key("bytes")
    json.integers(bytes)
    json.key("removed")
    json.integers(removed)
    json.endObject()
  }

  private func writeSourceMatrix(to json: inout JSONWriter) {
    let matrix = SourceMatrix(
      neighbourhoods, sourceOfArticle: articles.rows.map(\.source),
      sources: articles.sources.count, workers: workers)
    let order = matrix.order(sources: articles.sources.count, limit: limits.sources)
    var isShown = [Bool](repeating: false, count: articles.sources.count)
    for source in order { isShown[source] = true }
    json.beginObject()
    json.key("order")
    json.integers(order)
    json.key("cells")
    json.beginArray()
    for cell in matrix.cells where isShown[cell.from] && isShown[cell.to] {
      for number in [cell.from, cell.to, cell.raw, cell.cleaned, cell.pairs] {
        json.integer(number)
      }
    }
    json.endArray()
    json.endObject()
  }

  private static func write(summary: [UInt8], to json: inout JSONWriter) {
    let names = [
      "flong", "configuration", "counts", "roles", "relations", "settings", "review", "skipped",
      "notes",
    ]
    var scanner = JSONLine(fields: names)
    json.beginObject()
    summary.withUnsafeBufferPointer { bytes in
      guard let fields = try? JSONFields(bytes, scanner: &scanner) else { return }
      for (index, name) in names.enumerated() {
        guard let value = fields.rendered(index) else { continue }
        json.key(name)
        json.raw(value)
      }
    }
    json.endObject()
  }
}
