import Testing

@testable import Flong

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
      for (place, shingle) in shingleAt.enumerated() where shingle < 15 {
        places.append(UInt32(shingle), at: UInt32(place))
      }
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
