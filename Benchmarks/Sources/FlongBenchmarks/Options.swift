/// What the command line asks for.
struct Options {
  var runs = 7
  var megabytes = 4
  var json: String?
  /// Where `Benchmarks/kernels/run` wants the texts; nil to measure the stages.
  var kernels: String?
  /// A file or folder to measure besides the synthetic texts.
  var path: String?
  /// A file of JSON Lines to clean, stage by stage, and the folder for its results.
  var articles: String?
  var output = "out"

  struct Mistake: Error, CustomStringConvertible {
    let description: String
  }

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--articles": articles = try Options.value(of: argument, &rest)
      case "--out": output = try Options.value(of: argument, &rest)
      case "--json": json = try Options.value(of: argument, &rest)
      case "--kernels": kernels = try Options.value(of: argument, &rest)
      case "--runs": runs = try Options.number(of: argument, &rest)
      case "--megabytes": megabytes = try Options.number(of: argument, &rest)
      default:
        guard !argument.hasPrefix("-"), path == nil else {
          throw Mistake(
            description: "usage: flong-benchmarks [FILE | FOLDER] [--runs N] [--megabytes N]"
              + " [--json FILE] [--articles FILE.jsonl --out FOLDER]")
        }
        path = argument
      }
    }
  }

  /// The synthetic texts, then the given one.
  func texts() throws -> [BenchmarkText] {
    var texts = Script.allCases.map { SyntheticText.make($0, bytes: megabytes * 1_000_000) }
    if let path { texts.append(try BenchmarkText(path: path)) }
    return texts
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else {
      throw Mistake(description: "\(option) needs a value")
    }
    return value
  }

  private static func number(of option: String, _ rest: inout ArraySlice<String>) throws -> Int {
    guard let number = Int(try value(of: option, &rest)), number > 0 else {
      throw Mistake(description: "\(option) needs a whole number above 0")
    }
    return number
  }
}
