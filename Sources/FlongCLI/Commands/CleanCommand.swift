import ArgumentParser
import Flong

/// `flong clean`.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Strip what is repeated and not journalism; mark what is repeated and stays.",
    discussion: """
      Reads folders of text files, JSON Lines (plain, .gz, .zst) or standard input (-), and writes \
      the cleaned copies with a ledger of every removal, clusters, spans, article pairs and a \
      summary into one folder. The input is never touched.

      EXAMPLES
        flong clean seeds --out out
        flong clean crawl.jsonl.gz --out out --source-field site
        zcat news.gz | flong clean - --out out --jobs 4
        flong clean articles --out out --policy template=keep --min-confidence 0.7
        flong clean articles --dry-run
        flong clean archive.jsonl --out out --memory 2G
      """)

  @Argument(help: "Folders, files, or - for standard input.")
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var out: String?

  @Flag(
    help: "Read and judge everything, print the summary, and write nothing; --out is not needed.")
  var dryRun = false

  @Flag(
    name: .customLong("no-report"),
    help: ArgumentHelp(
      "Leave out report.html, clusters.csv and the matrix files, to be faster.",
      discussion: "'flong report' writes the page later."))
  var leavesOutReport = false

  @Option(
    help: ArgumentHelp(
      "What to do with a role: strip, keep-first or keep (may be repeated).",
      discussion: "Roles: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "role=policy"))
  var policy: [String] = []

  @Option(
    help: ArgumentHelp(
      "Policies of single sources: source, role and policy, parted by tabs, one a line.",
      discussion: "* is any source. A source's own line wins over --policy, and that over *.",
      valueName: "file"))
  var policies: String?

  @Option(
    help: ArgumentHelp(
      "Keep what would go with less confidence than this, from 0 to 1.",
      discussion: "Removals have 0.55 to 0.99; ledger.jsonl and 'flong explain' name it.",
      valueName: "x"))
  var minConfidence = "0"

  @Option(
    help: ArgumentHelp(
      "Keep what this file lists: cluster ids or wordings, one a line.", valueName: "file"))
  var allow: [String] = []

  @Option(
    help: ArgumentHelp(
      "Strip what this file lists: cluster ids or wordings, one a line.", valueName: "file"))
  var deny: [String] = []

  @Option(
    help: ArgumentHelp(
      "Add cues of your own: role, weight and phrase, parted by tabs, one a line.",
      valueName: "file"))
  var cues: [String] = []

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  @OptionGroup var input: InputOptions
  @OptionGroup var memory: MemoryOptions

  func validate() throws {
    if out == nil && !dryRun {
      throw ValidationError(
        "Name the folder to write with --out, or look first with --dry-run; "
          + "for example: flong clean seeds --out out")
    }
  }

  func run() throws {
    var configuration = Configuration()
    configuration.reading = input.reading
    configuration.jobs = input.jobs
    configuration.writesReport = !leavesOutReport
    if let policies {
      try configuration.takePolicies(try InputList.read(policies), path: policies)
    }
    try setPolicies(of: &configuration)
    guard let hundredths = MinConfidence.hundredths(minConfidence) else {
      throw ValidationError(
        "--min-confidence takes a decimal from 0 to 1, for example 0.7, "
          + "not '\(Printable.escape(minConfidence))'.")
    }
    configuration.minConfidence = hundredths
    for file in cues { try configuration.addCues(try InputList.read(file), path: file) }
    for list in allow { configuration.user.add(try InputList.read(list), allow: true) }
    for list in deny { configuration.user.add(try InputList.read(list), allow: false) }
    guard !inputs.isEmpty || input.filesFrom != nil else {
      throw ValidationError(
        "Name a folder, a file or - to clean; for example: flong clean seeds --out out")
    }
    let limit = try memory.limit(output: dryRun ? nil : out)
    configuration.memory = limit?.bytes
    let pipeline = Pipeline(
      configuration, progress: ProgressLine.progress(isQuiet: quiet),
      scratch: { MemoryLimit.scratch })
    let summary: RunSummary
    do {
      if let out, !dryRun {
        summary = try pipeline.clean(inputs, into: out)
      } else {
        summary = try pipeline.preview(inputs)
      }
      ProgressLine.finish(isQuiet: quiet)
    } catch {
      ProgressLine.finish(isQuiet: quiet)
      throw error
    }
    if quiet {
      let record = dryRun ? nil : out.map { "summary.json in \(Printable.escape($0))" }
      StandardError.tell(summary.skipped, record: record)
    } else {
      let style = TerminalStyle.current()
      StandardOutput.write(
        summary.text(output: dryRun ? nil : out, width: style.width).joined(separator: "\n")
          + "\n")
    }
    if !quiet { limit?.tell() }
    if !summary.skipped.isEmpty { throw ExitCode(1) }
  }

  private func setPolicies(of configuration: inout Configuration) throws {
    for setting in policy {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let role = Role(rawValue: parts[0]),
        let policy = Policy(rawValue: parts[1])
      else {
        throw ValidationError(
          "--policy takes ROLE=POLICY, for example template=keep, not '\(Printable.escape(setting))'."
        )
      }
      configuration.policies[role] = policy
    }
  }
}
