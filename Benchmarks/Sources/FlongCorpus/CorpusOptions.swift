internal import FlongCorpora

/// What the command line asks for.
struct CorpusOptions {
  var articles = 10_000
  var seed = 7
  /// None is the planted corpus.
  var shape: SkewedCorpus.Shape?
  var folder = ""

  struct Mistake: Error, CustomStringConvertible {
    let description: String
  }

  private static let usage =
    "usage: flong-corpus FOLDER [--articles N] [--seed N] [--shape planted|lines|copies]"

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--articles": articles = try CorpusOptions.number(rest.popFirst())
      case "--seed": seed = try CorpusOptions.number(rest.popFirst())
      case "--shape":
        let name = rest.popFirst() ?? ""
        shape = SkewedCorpus.Shape(rawValue: name)
        guard shape != nil || name == "planted" else {
          throw Mistake(description: CorpusOptions.usage)
        }
      default:
        guard !argument.hasPrefix("-"), folder.isEmpty else {
          throw Mistake(description: CorpusOptions.usage)
        }
        folder = argument
      }
    }
    guard !folder.isEmpty else { throw Mistake(description: CorpusOptions.usage) }
  }

  private static func number(_ text: String?) throws -> Int {
    guard let text, let number = Int(text), number > 0 else {
      throw Mistake(description: CorpusOptions.usage)
    }
    return number
  }
}
