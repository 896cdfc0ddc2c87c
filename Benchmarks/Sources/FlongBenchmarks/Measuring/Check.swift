/// A stage gave something else than it has to: its time means nothing.
struct WrongResult: Error, CustomStringConvertible {
  let description: String
}

/// Throws unless both values are the same.
func check<Value: Equatable>(_ expected: Value, _ actual: Value, _ what: String) throws {
  guard expected != actual else { return }
  throw WrongResult(description: "\(what): \(actual) instead of \(expected)")
}
