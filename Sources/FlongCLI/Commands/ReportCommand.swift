import ArgumentParser
import Flong

/// `flong report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write report.html again: matrix, clusters and articles, to look at in a browser.",
    discussion: """
      'flong clean' writes the report with its results. This writes it anew from the folder of an \
      earlier run; the input is not needed. The page opens from disk and loads nothing.

      EXAMPLES
        flong report out
      """)

  @Argument(help: "The folder that 'flong clean' wrote.")
  var output: String

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("Threads.", valueName: "n"))
  var jobs = Processors.available

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs takes a number from 1, not \(jobs).") }
  }

  func run() throws {
    StandardOutput.write(try ReportRenewal(output: output, jobs: jobs).write() + "\n")
  }
}
