internal import FlongCore

/// Numbers for a fixed set of words, to be asked for every word of a collection.
struct WordTable: Sendable {
  /// Open addressing, at most half full; 0 stands for an empty slot.
  private var hashes: [UInt64]
  /// The slot behind all others is that of the hash 0, if it is one of the words.
  private var hasZero = false
  /// Most other words are refused here.
  private var filter: HashFilter

  /// Slots, those that are empty among them.
  var slots: Int { hashes.count + 1 }

  /// Takes token hashes; the same one may come again.
  ///
  /// - Complexity: O(n).
  init(_ words: [UInt64]) {
    var size = 8
    while size < words.count * 2 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    filter = HashFilter(places: size * 8)
    for word in words {
      let slot = place(of: word)
      hashes[slot] = word
      if word == 0 { hasZero = true }
      filter.insert(word)
    }
  }

  /// The slot of a word, which no other has; nil where it is none of them.
  ///
  /// - Complexity: O(1), one bit for most.
  @inline(__always)
  func slot(of word: UInt64) -> Int? {
    guard filter.mayHold(word) else { return nil }
    guard word != 0 else { return hasZero ? hashes.count : nil }
    let slot = place(of: word)
    return hashes[slot] == word ? slot : nil
  }

  /// Where the word is, or would go.
  @inline(__always)
  private func place(of word: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: word &>> 8) & (hashes.count - 1)
    while hashes[slot] != 0 && hashes[slot] != word { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }
}
