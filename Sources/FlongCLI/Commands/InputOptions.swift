import ArgumentParser
import Flong

/// What to read, as options that several commands share.
struct InputOptions: ParsableArguments {
  @Option(
    name: .customLong("glob"),
    help: ArgumentHelp(
      "Articles are files whose path matches this pattern (may be repeated).",
      discussion: "Replaces the default: .txt, .text and .md, without README and the like.",
      valueName: "pattern"))
  var globs: [String] = []

  @Option(
    help: ArgumentHelp("Read further inputs from a list, one path a line.", valueName: "list"))
  var filesFrom: String?

  @Option(help: ArgumentHelp("JSON Lines: the field of the text.", valueName: "name"))
  var textField = "text"
  @Option(help: ArgumentHelp("JSON Lines: the field of the id.", valueName: "name"))
  var idField = "id"
  @Option(help: ArgumentHelp("JSON Lines: the field of the source.", valueName: "name"))
  var sourceField = "source"
  @Option(help: ArgumentHelp("JSON Lines: the field of the date.", valueName: "name"))
  var dateField = "date"
  @Option(help: ArgumentHelp("JSON Lines: the field of the URL.", valueName: "name"))
  var urlField = "url"
  @Option(help: ArgumentHelp("JSON Lines: the field of the title.", valueName: "name"))
  var titleField = "title"

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("Threads; the output never depends on it.", valueName: "n"))
  var jobs = Processors.available

  var reading: ReadingOptions {
    var options = ReadingOptions()
    options.globs = globs
    options.filesFrom = filesFrom
    options.jobs = max(1, jobs)
    options.fields.text = textField
    options.fields.id = idField
    options.fields.source = sourceField
    options.fields.date = dateField
    options.fields.url = urlField
    options.fields.title = titleField
    return options
  }

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs takes a number from 1, not \(jobs).") }
  }
}
