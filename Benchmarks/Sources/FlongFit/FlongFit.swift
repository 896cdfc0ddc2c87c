import FlongEvaluation

/// The entry point.
///
/// One line only: closures written in `main()` would be isolated to the main actor.
@main
struct FlongFit {
  static func main() { runFitting() }
}
