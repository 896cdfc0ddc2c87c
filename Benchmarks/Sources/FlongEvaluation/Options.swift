/// What the command line asks for.
struct Options: Equatable {
  static let usage =
    "usage: flong-evaluate FOLDER [--planted FOLDER] [--page FILE] [--json FILE] [--jobs N]"

  /// The folder whose subfolders are sets.
  var folder: String
  /// One more folder with a planted corpus.
  var planted: String?
  /// A Markdown page whose tables are replaced; without one they are printed.
  var page: String?
  var json: String?
  /// Threads; nil for all processors.
  var jobs: Int?

  init(_ arguments: [String]) throws {
    var folders: [String] = []
    var rest = arguments[...]
    func value(of option: String) throws -> String {
      guard let value = rest.popFirst() else {
        throw EvaluationError("\(option) needs a value; \(Options.usage)")
      }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--planted": planted = try value(of: argument)
      case "--page": page = try value(of: argument)
      case "--json": json = try value(of: argument)
      case "--jobs":
        jobs = Int(try value(of: argument))
        guard let jobs, jobs > 0 else {
          throw EvaluationError("--jobs needs a whole number above 0")
        }
      default: folders.append(argument)
      }
    }
    guard folders.count == 1, !folders[0].hasPrefix("-"), !folders[0].isEmpty else {
      throw EvaluationError(Options.usage)
    }
    folder = folders[0]
  }
}
