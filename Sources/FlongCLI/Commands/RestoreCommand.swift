import ArgumentParser
import Flong

/// `flong restore`.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Write the originals again, byte for byte, from cleaned text and ledger.",
    discussion: """
      Needs nothing but the folder that 'flong clean' wrote. Every restored file is checked against \
      the hash of the original. Packed files (.gz, .zst) hold the same bytes, packed anew.

      EXAMPLE
        flong restore out --to originals
      """)

  @Argument(help: "The folder that 'flong clean' wrote.")
  var output: String

  @Option(help: ArgumentHelp("A new or empty folder.", valueName: "folder"))
  var to: String

  func run() throws {
    let outcome = try Restorer(output: output).restore(to: to)
    StandardOutput.write(
      "Restored \(Amount.count(outcome.files, "file")) with "
        + "\(Amount.count(outcome.entries, "removal")) put back into \(Printable.escape(to))\n")
  }
}
