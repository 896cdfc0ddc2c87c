import ArgumentParser
import Flong

/// `flong compare`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show two articles side by side, shared runs numbered and coloured.",
    discussion: """
      Prints how alike they are: resemblance (shared 5-word shingles over all), containment both ways \
      (the share of one that stands in the other), and every shared run of words.

      EXAMPLES
        flong compare seeds/000_b624ad4a46875526.txt seeds/004_b8c8e94ee926d1f0.txt
        flong compare a.txt b.txt --width 140 | less -R
      """)

  @Argument(help: "The first article, a text file.")
  var a: String

  @Argument(help: "The second article, a text file.")
  var b: String

  @Option(help: ArgumentHelp("Columns; the terminal's own by default.", valueName: "n"))
  var width: Int?

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var colour: ColourChoice = .auto

  func run() throws {
    let style = TerminalStyle.current()
    let comparison = Comparison(
      a: try read(a), name: Printable.escape(a), b: try read(b), name: Printable.escape(b))
    let view = ComparisonView(
      comparison, width: width ?? style.width,
      colour: colour == .auto ? style.hasColour : colour == .always)
    StandardOutput.write(view.text)
  }

  func validate() throws {
    if let width, width < 20 {
      throw ValidationError("--width takes a number from 20, not \(width).")
    }
  }

  private func read(_ path: String) throws -> [UInt8] {
    let corpus = try CorpusReader(options: ReadingOptions()).read(inputs: [path])
    if let skipped = corpus.skipped.first {
      throw FlongError(.input, path: path, skipped.reason)
    }
    guard corpus.articles.count == 1 else {
      throw FlongError(
        .input, path: path,
        "holds \(Amount.count(corpus.articles.count, "article")); compare takes files of one article each"
      )
    }
    return Array(corpus.articles[0].text)
  }
}

/// When to colour.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}
