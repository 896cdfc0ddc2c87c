internal import FlongCore

extension Audit {
  /// The audit as a page of plain text.
  public var text: String {
    (summary + [""] + table("resemblance", byResemblance) { resemblanceLabel($0) }
      + [""] + table("tokens of the shorter", byLength) { lengthLabel($0) }
      + lostLines).joined(separator: "\n") + "\n"
  }

  private var summary: [String] {
    let sample = audited == articles ? "" : " of \(articles), every n-th by a hash of its id"
    return [
      "Audited \(audited) articles\(sample).",
      "",
      "\(paragraphs) paragraphs have \(wordings) distinct wordings.",
      "\(equalPairs) pairs of paragraphs were settled because their wording is the same.",
      "\(shortWordings) wordings under \(shortestCompared) tokens match by equal words only and are"
        + " not counted below.",
      "\(compared) wordings were compared, each with every other.",
      "",
      "\(total.pairs) pairs have a resemblance of \(threshold) % or more:",
      "  proposed   \(total.proposed): a band proposed them",
      "  clustered  \(total.clustered): not proposed, but settled through their bucket, in one"
        + " cluster",
      "  unsettled  \(total.unsettled): in one bucket, too large to list its pairs; never compared",
      "  missed     \(total.missed): in no bucket together",
      "Recall: \(Percentage.text(total.directRecall)) proposed,"
        + " \(Percentage.text(total.settledRecall)) with the clustered,"
        + " \(Percentage.text(total.bucketRecall)) in one bucket.",
      "Predicted in one bucket: \(Percentage.text(predictedAtThreshold)) at \(threshold) %,"
        + " \(Percentage.text(total.predictedRecall)) for these pairs.",
      "The bands proposed \(proposals) pairs among \(passages) passages (paragraphs and sentences),",
      "of which the exact comparison confirmed \(verified) (\(Percentage.text(precision))).",
    ]
  }

  private func table(
    _ name: String, _ rows: [Row], label: (Row) -> String
  ) -> [String] {
    var table = TextTable(
      header: [
        name, "pairs", "proposed", "clustered", "unsettled", "missed", "settled", "bucket",
        "predicted",
      ])
    for row in rows {
      let tally = row.tally
      table.append(
        [label(row)]
          + [tally.pairs, tally.proposed, tally.clustered, tally.unsettled, tally.missed].map {
            "\($0)"
          }
          + [Percentage.text(tally.settledRecall), Percentage.text(tally.bucketRecall)]
          + [tally.pairs == 0 ? "–" : Percentage.text(tally.predictedRecall)])
    }
    return table.lines
  }

  private func resemblanceLabel(_ row: Row) -> String {
    "\(row.lower)–\(row.upper ?? 100) %"
  }

  private func lengthLabel(_ row: Row) -> String {
    row.upper.map { "\(row.lower)–\($0 - 1)" } ?? "\(row.lower) and more"
  }

  private var lostLines: [String] {
    guard !lost.isEmpty else { return [] }
    var lines = ["", "Pairs that were never compared, the most alike first:"]
    for pair in lost {
      lines += [
        "",
        "  \(Percentage.text(pair.resemblance))"
          + " (\(pair.resemblance.numerator) of \(pair.resemblance.denominator) shingles),"
          + " \(pair.fate == .missed ? "missed" : "unsettled")",
        "    \(pair.articles.0): \(Audit.oneLine(pair.texts.0))",
        "    \(pair.articles.1): \(Audit.oneLine(pair.texts.1))",
      ]
    }
    return lines
  }

  /// An article's line breaks and control characters would break the page or the terminal.
  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(line)
  }
}
