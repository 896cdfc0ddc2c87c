import ArgumentParser
import Flong

/// `flong`, the command.
struct FlongCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flong",
    abstract:
      "Finds what news articles print twice: strips boilerplate, keeps and marks journalism.",
    discussion: """
      Give it a folder of articles. Repeated appeals, newsletter pitches, navigation and templates \
      are stripped; syndicated wording, quotations and reprints are marked and kept. Every removal \
      is explained in a ledger and can be undone.

      EXAMPLES
        flong clean articles --out out          clean a folder
        flong explain out news/0412.txt         why was something stripped or kept?
        flong matrix articles                   how alike they are, in the terminal
        flong report out                        the page to look at, written again
        flong restore out --to originals        get every byte back
        flong compare a.txt b.txt               two articles side by side

      Exit status: 0 all good, 1 done but some inputs were skipped, 2 wrong usage or nothing done.
      """,
    version: Version.current,
    subcommands: [
      CleanCommand.self, RestoreCommand.self, CompareCommand.self, ExplainCommand.self,
      MatrixCommand.self, ReportCommand.self, AuditCommand.self,
    ])
}
