internal import FlongCore

extension Stages {
  /// Anchors and where they stand.
  struct Anchors {
    var keys: [UInt64]
    var positions: [UInt32]
  }

  /// Anchors of all paragraphs: what makes shared runs findable.
  static func anchors(_ tokens: Tokens) -> Anchors {
    let winnower = Winnower.standard
    var keys: [UInt64] = []
    var positions: [UInt32] = []
    var folded: [UInt64] = []
    var scratch: [UInt64] = []
    tokens.run.hashes.withUnsafeBufferPointer { hashes in
      var start = 0
      for end in tokens.ends {
        ShingleFolding.slots.fold(
          UnsafeBufferPointer(rebasing: hashes[start..<end]), into: &folded)
        folded.withUnsafeBufferPointer {
          winnower.append(
            $0, offset: UInt32(start), keys: &keys, positions: &positions, scratch: &scratch)
        }
        start = end
      }
    }
    return Anchors(keys: keys, positions: positions)
  }

  /// Each anchor with the first and the latest earlier one, or none.
  static func links(_ anchors: Anchors) -> AnchorIndex {
    AnchorIndex([AnchorIndex.Part(keys: anchors.keys, positions: anchors.positions)])
  }

  /// The tokens as ids.
  static func ids(_ tokens: Tokens) -> [UInt32] {
    var vocabulary = Vocabulary()
    var ids: [UInt32] = []
    ids.reserveCapacity(tokens.run.count)
    tokens.run.hashes.withUnsafeBufferPointer { vocabulary.append($0, to: &ids) }
    return ids
  }

  /// The runs that linked anchors grow into, each starting behind the one before.
  static func runs(_ index: AnchorIndex, _ tokens: [UInt32]) -> [SpanMatch] {
    let aligner = Aligner()
    var runs: [SpanMatch] = []
    tokens.withUnsafeBufferPointer { ids in
      var reached = 0
      for (anchor, links) in index.links.enumerated() where links.first != AnchorIndex.none {
        let place = Int(index.positions[anchor])
        let target = Int(index.positions[Int(links.first)])
        guard place >= reached, target < place else { continue }
        let run = aligner.align(
          ids, a: place, b: target, aBounds: max(reached, target + 1)..<ids.count,
          bBounds: 0..<place)
        guard run.matched >= Winnower.standard.guaranteedRun else { continue }
        runs.append(run)
        reached = run.aEnd
      }
    }
    return runs
  }
}
