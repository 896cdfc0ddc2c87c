/// Where articles without text stand in the input, as far as they are known while it is read: nobody goes
/// through all texts for them later.
struct BlankPlaces {
  private struct Place: Hashable {
    var file: Int
    var line: Int
  }

  private var places: Set<Place> = []

  /// Takes the place of an article without text.
  mutating func insert(_ origin: Origin) { places.insert(BlankPlaces.place(origin)) }

  /// Tells of articles without text, the first few by name.
  func note(_ corpus: inout Corpus) {
    if places.isEmpty { return }
    let blank = corpus.articles.filter { places.contains(BlankPlaces.place($0.origin)) }.map {
      Printable.escape($0.id)
    }
    guard !blank.isEmpty else { return }
    let names = blank.prefix(5).joined(separator: ", ") + (blank.count > 5 ? ", …" : "")
    corpus.notes.append(
      blank.count == 1
        ? "1 article has no text: \(names)" : "\(blank.count) articles have no text: \(names)")
  }

  private static func place(_ origin: Origin) -> Place {
    Place(file: origin.file, line: origin.line)
  }
}
