import ArgumentParser
import Flong

/// `flong audit`.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Measure what the fast proposals find against an exact join of all paragraphs.",
    discussion: """
      Compares every paragraph of the input with every other one, exactly, and prints the true recall \
      and precision of the proposals on your own data, with the worst misses. Nothing is written.

      EXAMPLES
        flong audit articles
        flong audit crawl.jsonl.zst --sample 20000 --threshold 70
      """)

  @Argument(help: "Folders, files, or - for standard input.")
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("Pairs from this resemblance on, in hundredths.", valueName: "percent"))
  var threshold = 70

  @Option(
    help: ArgumentHelp(
      "Audit about so many articles, chosen by a hash of their ids.", valueName: "articles"))
  var sample: Int?

  @OptionGroup var input: InputOptions
  @OptionGroup var memory: MemoryOptions

  func validate() throws {
    guard (50...100).contains(threshold) else {
      throw ValidationError("--threshold takes a number from 50 to 100, not \(threshold).")
    }
    if let sample, sample < 1 {
      throw ValidationError("--sample takes a number from 1, not \(sample).")
    }
  }

  func run() throws {
    guard !inputs.isEmpty || input.filesFrom != nil else {
      throw ValidationError("Name a folder, a file or - to audit; for example: flong audit seeds")
    }
    let limit = try memory.limit(output: nil)
    let corpus = try CorpusReader(options: input.reading).read(inputs: inputs)
    guard !corpus.articles.isEmpty else {
      throw FlongError(.input, path: inputs.first, "there is no article to audit")
    }
    var configuration = Configuration()
    configuration.jobs = input.jobs
    let audit = Audit.run(
      articles: corpus.articles, configuration: configuration, threshold: threshold, sample: sample)
    StandardOutput.write(audit.text)
    StandardError.tell(corpus.skipped)
    limit?.tell()
    if !corpus.skipped.isEmpty { throw ExitCode(1) }
  }
}
