/// The entry point; one line, as closures written here would be isolated to the main actor.
@main
struct FlongCorpus {
  static func main() { runCorpus() }
}
