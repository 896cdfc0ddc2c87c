import ArgumentParser
import Flong

/// `flong explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show every paragraph of an article with its role, where else it stands, and why.",
    discussion: """
      Works on the folder that 'flong clean' wrote; the input is not needed.

      EXAMPLES
        flong explain out 001_56dcdb721ebd3335.txt
        flong explain out news/2024/0412.txt | less -R
      """)

  @Argument(help: "The folder that 'flong clean' wrote.")
  var output: String

  @Argument(help: "The id of an article: its path below the input folder, or its JSON id.")
  var article: String

  func run() throws {
    let explanation = try ArticleExplanation(output: output, article: article)
    let style = TerminalStyle.current()
    StandardOutput.write(
      ExplanationView(explanation: explanation, output: output, style: style).text)
  }
}
