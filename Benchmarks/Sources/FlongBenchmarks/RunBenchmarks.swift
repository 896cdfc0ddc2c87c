internal import FoundationEssentials
internal import Glibc

/// Measures every text, prints the table, and writes the JSON where one is wanted.
func runBenchmarks() {
  do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    if let folder = options.kernels {
      let report = try KernelReport(try options.texts(), folder: folder, runs: options.runs)
      print(String(decoding: try JSONEncoder().encode(report), as: UTF8.self))
      return
    }
    var texts = try options.texts().map { try TextReport($0, runs: options.runs) }
    if let articles = options.articles {
      texts.append(try TextReport(cleaning: articles, into: options.output, runs: options.runs))
    }
    let report = Report(runs: options.runs, texts: texts)
    print(report.table)
    if let path = options.json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(report).write(to: URL(filePath: path))
    }
  } catch {
    let message = Array("flong-benchmarks: \(error)\n".utf8)
    _ = write(STDERR_FILENO, message, message.count)
    exit(1)
  }
}
