/// What the command line asks for.
struct FittingOptions: Equatable {
  static let usage = "usage: flong-fit FOLDER [--model FILE] [--jobs N]"

  /// The folder whose subfolders are sets.
  var folder: String
  /// The model file to write; without one the sets are cross-validated only.
  var model: String?
  /// Threads; nil for all processors.
  var jobs: Int?

  init(_ arguments: [String]) throws {
    var folders: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--model":
        guard let value = rest.popFirst() else {
          throw EvaluationError("--model needs a file; \(FittingOptions.usage)")
        }
        model = value
      case "--jobs":
        jobs = rest.popFirst().flatMap { Int($0) }
        guard let jobs, jobs > 0 else {
          throw EvaluationError("--jobs needs a whole number above 0")
        }
      default: folders.append(argument)
      }
    }
    guard folders.count == 1, !folders[0].hasPrefix("-"), !folders[0].isEmpty else {
      throw EvaluationError(FittingOptions.usage)
    }
    folder = folders[0]
  }
}
