internal import Flong
internal import FoundationEssentials
internal import Glibc

/// Scores Flong and the baselines on every set of a folder, and writes the tables.
public func runEvaluation() {
  do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    let folder = try SetFolder(options.folder, planted: options.planted)
    let evaluation = Evaluation(folder, jobs: options.jobs ?? Processors.available) {
      printError($0)
    }
    if let path = options.json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(evaluation.tables).write(to: URL(filePath: path))
    }
    guard let path = options.page else {
      print(evaluation.tables.map { "## \($0.name)\n\n\($0.markdown)" }.joined(separator: "\n\n"))
      return
    }
    var page = Page(try String(contentsOf: URL(filePath: path), encoding: .utf8))
    try page.replace(evaluation.tables)
    for name in page.untouched { printError("the table \(name) stays as it was: no data for it") }
    try Data(page.text.utf8).write(to: URL(filePath: path))
  } catch {
    printError("\(error)")
    exit(1)
  }
}

private func printError(_ line: String) {
  let bytes = Array("flong-evaluate: \(line)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
