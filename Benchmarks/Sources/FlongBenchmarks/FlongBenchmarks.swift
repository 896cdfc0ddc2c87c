/// The entry point.
///
/// One line only: closures written in `main()` would be isolated to the main actor, and every call
/// of theirs from the standard library would check for it.
@main
struct FlongBenchmarks {
  static func main() { runBenchmarks() }
}
