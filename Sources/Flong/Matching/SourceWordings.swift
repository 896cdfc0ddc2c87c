internal import FlongCore

/// The frequent wordings of each source, and which of them hold a pair of neighbouring words.
///
/// Each source has an index of its own, so that what a text is held against lies together in memory.
struct SourceWordings: Sendable {
  struct Wording: Sendable {
    var passage: UInt32
    /// As ids, numbers alike.
    var tokens: [UInt32]
  }

  /// The first wording of a source, and the pairs of all; an object, as copies would count references.
  private final class Part: Sendable {
    let first: UInt32
    let pairs: WordPairIndex

    init(first: Int, _ entries: [(pair: UInt64, wording: UInt32)]) {
      self.first = UInt32(first)
      pairs = WordPairIndex(entries)
    }
  }

  /// By source, then by passage.
  private let wordings: [Wording]
  private let parts: HeldObjects<Part>
  /// By source: its place in `parts` and 1; 0 where it has no wordings.
  private var places: [UInt32] = []

  var isEmpty: Bool { wordings.isEmpty }

  /// - Complexity: O(n log n) for the words of the wordings.
  init(
    _ frequent: FrequentWordings, _ table: PassageTable, _ corpus: SegmentedCorpus, workers: Workers
  ) {
    let keys = frequent.keys
    func source(_ wording: Int) -> Int { Int(keys[wording] &>> 32) }
    let wordings = workers.flatMap(keys.count, grain: 1024) { range in
      keys[range].map { key in
        let passage = UInt32(truncatingIfNeeded: key)
        return Wording(passage: passage, tokens: table.folded(passage, corpus))
      }
    }
    self.wordings = wordings
    let starts = keys.indices.filter { $0 == 0 || source($0) != source($0 - 1) }
    let ends = Array(starts.dropFirst()) + [keys.count]
    let parts = workers.flatMap(starts.count, grain: 1) { range in
      range.map { part in
        var entries: [(pair: UInt64, wording: UInt32)] = []
        for (number, wording) in wordings[starts[part]..<ends[part]].enumerated() {
          SourceWordings.forEachPair(wording.tokens) {
            entries.append((pair: $0, wording: UInt32(number)))
          }
        }
        return Part(first: starts[part], entries)
      }
    }
    self.parts = HeldObjects(parts)
    places = [UInt32](repeating: 0, count: keys.isEmpty ? 0 : source(keys.count - 1) + 1)
    for (part, start) in starts.enumerated() { places[source(start)] = UInt32(part + 1) }
  }

  /// The wording of that number.
  subscript(number: UInt32) -> Wording { wordings[Int(number)] }

  /// Calls `body` with the index of a source's wordings; gives nil where it has none.
  @inline(__always)
  private func withPart<Result>(of source: UInt32, _ body: (Part) -> Result) -> Result? {
    guard source < places.count, places[Int(source)] > 0 else { return nil }
    return parts.with(Int(places[Int(source)]) - 1, body)
  }

  /// Asks for what tells whether a source may have wordings with the given pairs, where that is asked soon.
  func prefetch(_ pairs: [UInt64], source: UInt32) {
    _ = withPart(of: source) { $0.pairs.prefetch(pairs) }
  }

  /// Leaves the wordings of a source that hold at least `fewest` of the given pairs in the scratch, and gives
  /// the number of its first; nil where it has none.
  @inline(__always)
  func findHits(
    _ pairs: [UInt64], source: UInt32, fewest: Int, _ scratch: inout WordPairIndex.Scratch
  ) -> UInt32? {
    withPart(of: source) { part in
      pairs.withUnsafeBufferPointer { part.pairs.findHits($0, fewest: fewest, &scratch) }
      return part.first
    }
  }

  /// Neighbouring tokens, as one hash each.
  @inline(__always)
  static func forEachPair(_ tokens: [UInt32], _ body: (UInt64) -> Void) {
    for i in tokens.indices.dropLast() {
      body(Vocabulary.hash(of: tokens[i], tokens[i + 1]))
    }
  }
}
