import Testing

@testable import Flong
@testable import FlongCore

struct ShinglePlacesTests {
  /// Shingles that stand at several places, of which any are chosen, against a word-by-word count.
  @Test(arguments: 0..<40)
  func countsTheWordsOfTheChosen(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var places = ShinglePlaces()
    for words in [0, 3, 40, 200] {
      let width = Int.random(in: 1...7, using: &random)
      let shingleAt = (0..<words).map { _ in Int.random(in: 0..<20, using: &random) }
      places.removeAll(shingles: 20, words: words, width: width)
      // Not all of them are held.
      let held = shingleAt.enumerated().filter { $0.element < 15 }
      places.append(
        held.map { ShingleTable.Match(rank: UInt32($0.element), place: UInt32($0.offset) + 7) }
          + [ShingleTable.Match(rank: 3, place: 6)]
      ) { $0 < 7 ? ShinglePlaces.none : $0 - 7 }
      for _ in 0..<3 {
        let chosen = Set((0..<15).filter { _ in Int.random(in: 0..<6, using: &random) == 0 })
        var isTaken = [Bool](repeating: false, count: words)
        for (place, shingle) in shingleAt.enumerated() where chosen.contains(shingle) {
          for word in place..<min(place + width, words) { isTaken[word] = true }
        }
        let counted = chosen.map { UInt32($0) }.withUnsafeBufferPointer { places.words(in: $0) }
        #expect(counted == isTaken.count { $0 })
      }
    }
  }
}
