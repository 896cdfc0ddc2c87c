internal import FlongCore

extension Stages {
  /// Anchors of all paragraphs: what makes shared runs findable.
  static func anchors(_ tokens: Tokens) -> AnchorIndex {
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
    return AnchorIndex(keys: keys, positions: positions)
  }

  /// The first earlier anchor of each, or none.
  static func links(_ index: AnchorIndex) -> [UInt32] {
    var first = [UInt32](repeating: AnchorIndex.none, count: index.keys.count)
    var previous = first
    first.withUnsafeMutableBufferPointer { first in
      previous.withUnsafeMutableBufferPointer { previous in
        for partition in 0..<AnchorIndex.partitions {
          index.link(partition: partition, first: first, previous: previous)
        }
      }
    }
    return first
  }

  /// The runs that linked anchors grow into, each starting behind the one before.
  static func runs(_ index: AnchorIndex, _ links: [UInt32], _ tokens: Tokens) -> [SpanMatch] {
    let aligner = Aligner()
    var runs: [SpanMatch] = []
    tokens.run.hashes.withUnsafeBufferPointer { hashes in
      var reached = 0
      for (anchor, link) in links.enumerated() where link != AnchorIndex.none {
        let place = Int(index.positions[anchor])
        let target = Int(index.positions[Int(link)])
        guard place >= reached, target < place else { continue }
        let run = aligner.align(
          hashes, a: place, b: target, aBounds: max(reached, target + 1)..<hashes.count,
          bBounds: 0..<place)
        guard run.matched >= Winnower.standard.guaranteedRun else { continue }
        runs.append(run)
        reached = run.aEnd
      }
    }
    return runs
  }
}
