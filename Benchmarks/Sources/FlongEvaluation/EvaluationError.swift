/// Why nothing can be evaluated, as a sentence for the one who runs it.
struct EvaluationError: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
