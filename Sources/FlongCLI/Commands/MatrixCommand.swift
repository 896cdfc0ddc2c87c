import ArgumentParser
import Flong

/// `flong matrix`.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show how alike all articles are, as a heatmap in the terminal and as files.",
    discussion: """
      Compares every article with every other one and prints, for up to \(MatrixView.largest) of them, \
      how much is the same, in hundredths (resemblance: shared 5-word shingles over all). Boilerplate is \
      left out, unless --raw asks for the articles as printed. Groups stand together.

      With --out the matrix of all articles is written: matrix.mtx (Matrix Market, sparse); matrix.csv \
      and matrix.npy for up to 1,000 articles; matrix.svg and matrix.png; the same before stripping as \
      matrix-raw; pairs.jsonl; and articles.jsonl, whose lines are the rows. 'flong clean' writes them, \
      too. Results of an earlier run in that folder, those of 'flong clean' included, are replaced.

      EXAMPLES
        flong matrix seeds
        flong matrix crawl.jsonl.gz --source-field site --out matrix
      """)

  @Argument(help: "Folders, files, or - for standard input.")
  var inputs: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var out: String?

  @Flag(help: "Show the articles as printed, boilerplate included.")
  var raw = false

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var colour: ColourChoice = .auto

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  @OptionGroup var input: InputOptions
  @OptionGroup var memory: MemoryOptions

  func run() throws {
    guard !inputs.isEmpty || input.filesFrom != nil else {
      throw ValidationError(
        "Name a folder, a file or - to compare; for example: flong matrix seeds")
    }
    var configuration = Configuration()
    configuration.reading = input.reading
    configuration.jobs = input.jobs
    let limit = try memory.limit(output: out)
    configuration.memory = limit?.bytes
    let pipeline = Pipeline(configuration, progress: ProgressLine.progress(isQuiet: quiet))
    let result: MatrixResult
    do {
      result = try pipeline.matrix(inputs, into: out, isCleaned: !raw)
      ProgressLine.finish(isQuiet: quiet)
    } catch {
      ProgressLine.finish(isQuiet: quiet)
      throw error
    }
    if !quiet {
      print(result)
      limit?.tell()
    }
    StandardError.tell(result.skipped)
    if !result.skipped.isEmpty { throw ExitCode(1) }
  }

  private func print(_ result: MatrixResult) {
    let style = TerminalStyle.current()
    let hasColour = colour == .auto ? style.hasColour : colour == .always
    var lines = result.view.lines(width: style.width) { text, value in
      hasColour ? TerminalHeat.paint(text, value) : text
    }
    lines.append("")
    lines.append(
      "\(Amount.count(result.articles, "article")), \(Amount.count(result.pairs, "pair")) with shared "
        + "text; hundredths of all 5-word shingles of both, "
        + (raw ? "as printed" : "after stripping"))
    if result.articles > MatrixView.largest {
      lines.append("Shown are the \(MatrixView.largest) with most in common.")
    }
    if let out {
      lines.append(
        "Files in \(Printable.escape(out)): \(result.files.joined(separator: ", "))")
    }
    StandardOutput.write(lines.joined(separator: "\n") + "\n")
  }
}
