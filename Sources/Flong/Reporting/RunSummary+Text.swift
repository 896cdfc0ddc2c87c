extension RunSummary {
  /// The summary as lines for a terminal; `width` columns, nothing in it but printable characters.
  ///
  /// - Parameter output: the folder that was written; nil where nothing was.
  public func text(output: String?, width: Int = 100) -> [String] {
    var lines = [headline]
    lines += stripped(width)
    lines += kept(width)
    lines += told()
    lines += attention(isWritten: output != nil)
    lines.append("")
    guard let output else { return lines + ["Nothing was written (--dry-run)"] }
    let folder = Printable.escape(output)
    lines.append("Results in \(folder): cleaned/ and \(files)")
    if hasReport {
      let separator = output.hasSuffix("/") ? "" : "/"
      lines.append("To look at:  \(folder)\(separator)report.html (in a browser)")
    }
    if roles.contains(where: { $0.removals > 0 }) {
      lines.append(
        "To see why:  flong explain \(folder) ARTICLE      "
          + "to undo:  flong restore \(folder) --to FOLDER")
    }
    return lines
  }

  private var files: String {
    let square = articles <= MatrixFiles.largestSquare ? ".csv, .npy, " : ""
    return "ledger, kept, clusters, spans, pairs, stories, articles (.jsonl), "
      + (hasReport ? "clusters.csv, matrix (.mtx, \(square).svg, .png), " : "") + "summary.json"
  }

  private var headline: String {
    let speed = bytes * 1_000 / max(1, milliseconds)
    return "\(Amount.count(articles, "article")), "
      + (sources > 0 ? "\(Amount.count(sources, "source")), " : "")
      + "\(Amount.count(paragraphs, "paragraph")), \(Amount.count(words, "word")), "
      + "\(Amount.count(clusters, "cluster")); \(Amount.seconds(milliseconds: milliseconds)) "
      + "(\(Amount.bytes(speed)) a second)"
  }

  private func stripped(_ width: Int) -> [String] {
    let gone = roles.filter { $0.removals > 0 }
    guard !gone.isEmpty else { return ["", "Stripped: nothing"] }
    var lines = [
      "",
      "Stripped: \(Amount.bytes(removedBytes)) from \(Amount.count(changedArticles, "article"))",
    ]
    for role in gone {
      lines.append(
        line(
          role.role,
          [(role.removals, "passage"), (role.clusters, "wording")], Amount.bytes(role.removedBytes))
      )
      lines += examples(role, width)
    }
    return lines
  }

  private func kept(_ width: Int) -> [String] {
    let marked = roles.filter { $0.role.isJournalism && ($0.kept > 0 || $0.spans > 0) }
    guard !marked.isEmpty else { return [] }
    var lines = ["", "Kept and marked"]
    for role in marked {
      lines.append(
        line(
          role.role,
          [(role.kept, "sentence"), (role.clusters, "wording"), (role.spans, "shared run")]))
      if role.role != .incidental { lines += examples(role, width) }
    }
    return lines
  }

  /// Articles that are one story, or look like it.
  private func told() -> [String] {
    let rows = [
      (stories, "story", "stories", "in \(Amount.count(storyArticles, "article")), stories.jsonl"),
      (relations[.excerpt] ?? 0, "excerpt", nil, "of longer articles"),
      (relations[.sameForm] ?? 0, "pair", nil, "alike in form alone, not in what it tells"),
    ].filter { $0.0 > 0 }
    guard !rows.isEmpty else { return [] }
    return ["", "Articles that are alike"]
      + rows.map { "  \(Amount.count($0.0, $0.1, $0.2)) \($0.3)" }
  }

  /// A role with what there is of it; counts of nothing are not worth a word.
  private func line(_ role: Role, _ counts: [(Int, String)], _ size: String? = nil) -> String {
    let parts = counts.filter { $0.0 > 0 }.map { Amount.count($0.0, $0.1) }
    return "  \(pad(role.rawValue, 12)) "
      + (parts + [size].compactMap { $0 }).joined(separator: ", ")
  }

  private func examples(_ role: RoleCount, _ width: Int) -> [String] {
    role.examples.prefix(3).map { example in
      let times = pad("\(Amount.grouped(example.articles)) ×", 8, left: true)
      let text = example.template.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let room = max(20, width - 16)
      let cut = text.count > room ? text.prefix(room - 1) + "…" : text[...]
      return "      \(times)  \(Printable.escape(String(cut)))"
    }
  }

  private func attention(isWritten: Bool) -> [String] {
    var lines: [String] = []
    if unsure.sentences > 0 {
      lines += [
        "",
        "Kept back: \(Amount.count(unsure.sentences, "sentence")), \(Amount.bytes(unsure.bytes)), of "
          + "less confidence than \(MinConfidence.text(minConfidence)); see kept.jsonl",
      ]
    }
    if !reviews.isEmpty {
      lines += [
        "",
        "For review: \(Amount.count(reviews.count, "article")) left whole, because more than half "
          + "of the prose would have gone:",
      ]
      let named = reviews.prefix(SkippedListing.longest)
      lines += list(
        named.map { Printable.escape($0) }, rest: reviews.count - named.count, isWritten)
    }
    if limitedGroups > 0 {
      lines += [
        "",
        "Pairs: \(Amount.count(limitedGroups, "wording")) in very many articles are paired with "
          + "their first article only",
      ]
    }
    if !skipped.isEmpty {
      let listing = SkippedListing(skipped)
      lines += ["", "Skipped: \(Amount.count(skipped.count, "input"))"]
      lines += list(listing.sentences, rest: listing.rest, isWritten)
      if isWritten && listing.rest == 0 && !listing.namesEach {
        lines.append("  summary.json names each")
      }
    }
    if !notes.isEmpty { lines += [""] + notes.map { "Note: \(Printable.escape($0))" } }
    return lines
  }

  /// `items`, and how many more there are: a run that writes nothing has no place to look them up.
  private func list(_ items: [String], rest: Int, _ isWritten: Bool) -> [String] {
    var lines = items.map { "  \($0)" }
    if rest > 0 {
      lines.append("  … and \(Amount.grouped(rest)) more" + (isWritten ? ", see summary.json" : ""))
    }
    return lines
  }

  private func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return left ? blanks + text : text + blanks
  }
}
