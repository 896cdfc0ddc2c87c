internal import Flong
internal import FoundationEssentials
internal import Glibc

/// Cross-validates the page model on the labelled sets of a folder, and writes it.
public func runFitting() {
  do {
    let options = try FittingOptions(Array(CommandLine.arguments.dropFirst()))
    let fitting = try Fitting(
      try SetFolder(options.folder).sets, jobs: options.jobs ?? Processors.available
    ) {
      printError($0)
    }
    for table in fitting.tables { print("## \(table.name)\n\n\(table.markdown)\n") }
    if let path = options.model {
      try Data(fitting.model.utf8).write(to: URL(filePath: path))
    }
  } catch {
    printError("\(error)")
    exit(1)
  }
}

private func printError(_ line: String) {
  let bytes = Array("flong-fit: \(line)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
