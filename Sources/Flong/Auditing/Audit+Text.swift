internal import FlongCore

extension Audit {
  /// The audit as a page of plain text.
  public var text: String {
    (summary + [""] + table("resemblance", byResemblance) { resemblanceLabel($0) }
      + [""] + table("tokens of the shorter", byLength) { lengthLabel($0) }
      + missedLines).joined(separator: "\n") + "\n"
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
      "  \(total.proposed) were proposed (\(Percentage.text(total.directRecall))),",
      "  \(total.throughGroup) were settled through their group, \(total.clustered) of them in one"
        + " cluster,",
      "  \(total.missed) were missed.",
      "Recall \(Percentage.text(total.recall)); predicted"
        + " \(Percentage.text(predictedAtThreshold)) at \(threshold) %,"
        + " \(Percentage.text(total.predictedRecall)) for these pairs.",
      "The bands proposed \(proposals) pairs among \(passages) passages (paragraphs and sentences),",
      "of which the exact comparison confirmed \(verified) (\(Percentage.text(precision))).",
    ]
  }

  private func table(
    _ name: String, _ rows: [Row], label: (Row) -> String
  ) -> [String] {
    var table = TextTable(
      header: [name, "pairs", "proposed", "by group", "missed", "recall", "predicted"])
    for row in rows {
      let tally = row.tally
      table.append(
        [label(row)]
          + [tally.pairs, tally.proposed, tally.throughGroup, tally.missed].map { "\($0)" }
          + (tally.pairs == 0
            ? ["–", "–"]
            : [Percentage.text(tally.recall), Percentage.text(tally.predictedRecall)]))
    }
    return table.lines
  }

  private func resemblanceLabel(_ row: Row) -> String {
    "\(row.lower)–\(row.upper ?? 100) %"
  }

  private func lengthLabel(_ row: Row) -> String {
    row.upper.map { "\(row.lower)–\($0 - 1)" } ?? "\(row.lower) and more"
  }

  private var missedLines: [String] {
    guard !missed.isEmpty else { return [] }
    var lines = ["", "Missed pairs, the most alike first:"]
    for pair in missed {
      lines += [
        "",
        "  \(Percentage.text(pair.resemblance))"
          + " (\(pair.resemblance.numerator) of \(pair.resemblance.denominator) shingles)",
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
