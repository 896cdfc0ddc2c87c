import Flong

/// An explanation as text: every paragraph in order, with what was found of it.
struct ExplanationView {
  let explanation: ArticleExplanation
  let output: String
  let style: TerminalStyle

  /// Other articles named for each finding.
  static let shownElsewhere = 5

  var text: String {
    var lines = [header]
    if !explanation.missing.isEmpty {
      lines.append(style.dim("not weighed: the articles name no \(missing)"))
    }
    lines.append("")
    for (number, paragraph) in explanation.paragraphs.enumerated() {
      lines += describe(number + 1, paragraph)
    }
    lines += overruling
    return lines.joined(separator: "\n") + "\n"
  }

  private var missing: String { explanation.missing.joined(separator: " and no ") }

  private var header: String {
    let removed = explanation.findings.filter(\.isRemoved)
    let bytes = removed.reduce(0) { $0 + $1.bytes.count }
    return style.bold(Printable.escape(explanation.id))
      + "  \(Amount.count(explanation.paragraphs.count, "paragraph")); "
      + (removed.isEmpty
        ? "nothing was stripped"
        : "\(Amount.count(removed.count, "passage")), \(Amount.bytes(bytes)) stripped")
  }

  private func describe(_ number: Int, _ paragraph: Paragraph) -> [String] {
    let range = Int(paragraph.start)..<Int(paragraph.end)
    let findings = explanation.findings.filter { $0.bytes.overlaps(range) }
    let removed = findings.filter(\.isRemoved)
    let covered = removed.reduce(0) { $0 + $1.bytes.clamped(to: range).count }
    let mark =
      covered == 0
      ? findings.isEmpty ? style.dim("kept, stands once") : style.green("kept, marked")
      : covered >= range.count ? style.red("stripped") : style.yellow("trimmed")
    var lines = [
      "\(style.bold("\(number)."))  \(mark)  \(style.dim("bytes \(range.lowerBound)–\(range.upperBound)"))"
    ]
    lines += wrap(explanation.text[range], indent: 4, limit: 4)
    var shown: Set<String> = []
    for finding in findings {
      let key = "\(finding.isRemoved) \(finding.role) \(finding.cluster) \(finding.bytes)"
      if shown.insert(key).inserted { lines += describe(finding, in: range) }
    }
    return lines + [""]
  }

  private func describe(_ finding: ArticleExplanation.Finding, in paragraph: Range<Int>) -> [String]
  {
    let colour = finding.isRemoved ? style.red : style.green
    var title = "    \(finding.isRemoved ? "−" : "=") " + colour(Printable.escape(finding.role))
    if !finding.cluster.isEmpty { title += "  cluster \(Printable.escape(finding.cluster))" }
    if !finding.confidence.isEmpty { title += "  confidence \(finding.confidence)" }
    if !finding.policy.isEmpty { title += "  policy \(Printable.escape(finding.policy))" }
    if !finding.isRemoved && finding.bytes.clamped(to: paragraph).count < paragraph.count {
      title += "  bytes \(finding.bytes.lowerBound)–\(finding.bytes.upperBound)"
    }
    var lines = [title]
    if !finding.elsewhere.isEmpty {
      let names = finding.elsewhere.prefix(ExplanationView.shownElsewhere).map {
        Printable.escape($0)
      }
      let more = finding.elsewhere.count - names.count
      lines.append(
        "        also in: " + names.joined(separator: ", ")
          + (more > 0 ? " and \(Amount.grouped(more)) more" : ""))
    }
    if !finding.fillings.isEmpty {
      lines += wrap(Array("wording: \(finding.template)".utf8)[...], indent: 8, limit: 2)
      lines += finding.fillings.map { "            ‹…›: \(Printable.escape($0))" }
    }
    lines += weighed(finding)
    return lines
  }

  /// What decided, and below it the evidence.
  private func weighed(_ finding: ArticleExplanation.Finding) -> [String] {
    let decision = finding.decision.enumerated().map { number, line in
      let label = number == 0 ? style.bold("decided by:") : "           "
      return "        \(label) \(Printable.escape(line))"
    }
    return decision
      + finding.evidence.map { item in
        let (label, sign) = item.points >= 0 ? ("for    ", "+") : ("against", "")
        let detail = Printable.escape("\(sign)\(item.points)  \(item.name): \(item.detail)")
        return "        \(style.dim(label)) \(detail)"
      }
  }

  private var overruling: [String] {
    [
      "To overrule: write cluster ids (c…) or the exact wording, one a line, into a file, and run",
      "  flong clean INPUT --out \(Printable.escape(output)) --allow FILE   to keep them",
      "  flong clean INPUT --out \(Printable.escape(output)) --deny FILE    to strip them",
      "or set a whole role: --policy template=keep, or what is unsure: --min-confidence 0.7",
    ]
  }

  /// The text of a paragraph in up to `limit` lines.
  private func wrap(_ bytes: ArraySlice<UInt8>, indent: Int, limit: Int) -> [String] {
    let words = Printable.escape(
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    ).split(separator: " ")
    let room = max(20, style.width - indent)
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty && line.count + 1 + word.count > room {
        lines.append(line)
        line = ""
        if lines.count == limit {
          lines[limit - 1] += " …"
          break
        }
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    let blanks = String(repeating: " ", count: indent)
    return lines.map { blanks + $0 }
  }
}
