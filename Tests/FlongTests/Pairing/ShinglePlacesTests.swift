import Testing

@testable import Flong

struct ShinglePlacesTests {
  /// Shingles that stand at several places, and marks on any of them, against a word-by-word count.
  @Test(arguments: 0..<40)
  func countsTheWordsOfMarkedShingles(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var places = ShinglePlaces()
    for words in [0, 3, 40, 200] {
      let width = Int.random(in: 1...7, using: &random)
      let shingleAt = (0..<words).map { _ in Int.random(in: 0..<20, using: &random) }
      places.removeAll(shingles: 20, words: words, width: width)
      // Not all of them are held.
      for (place, shingle) in shingleAt.enumerated() where shingle < 15 {
        places.append(UInt32(shingle), at: UInt32(place))
      }
      for _ in 0..<3 {
        let marked = Set((0..<15).filter { _ in Int.random(in: 0..<6, using: &random) == 0 })
        for shingle in marked { places.mark(UInt32(shingle)) }
        var isTaken = [Bool](repeating: false, count: words)
        for (place, shingle) in shingleAt.enumerated() where marked.contains(shingle) {
          for word in place..<min(place + width, words) { isTaken[word] = true }
        }
        #expect(places.takeWords() == isTaken.count { $0 })
      }
      #expect(places.takeWords() == 0)
    }
  }
}
