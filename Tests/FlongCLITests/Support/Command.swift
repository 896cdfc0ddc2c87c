import Foundation

/// One run of the built binary in a scratch folder.
struct Command {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `flong`, or `program`, with `arguments` in `folder`, with `input` on standard input.
  init(
    _ arguments: [String], in folder: Scratch, input: [UInt8] = [],
    environment: [String: String] = [:], program: String = Command.path
  )
    throws
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files instead of pipes: no output is too long for them.
    let files = (0..<3).map { _ in
      FileManager.default.temporaryDirectory.appendingPathComponent("flong-" + UUID().uuidString)
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// Standard output and standard error, blanks folded, so that line breaks do not matter.
  var text: String {
    (output + " " + errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where the built binary is.
  static var path: String { binary.path }

  /// The binary beside the test bundle.
  private static let binary: URL = {
    let folders =
      [
        Bundle.main.bundleURL,
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(),
      ]
      + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let candidates = folders.map { $0.appendingPathComponent("flong") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? URL(fileURLWithPath: ".build/debug/flong")
  }()
}
