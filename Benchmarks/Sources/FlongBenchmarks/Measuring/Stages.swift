internal import FlongCore

/// The stages of the core over all paragraphs of a text, each from the output of the one before.
struct Stages {
  static let bands = BandScheme.standard
  static let percent = 70

  /// Tokens of all paragraphs; paragraph i ends at `ends[i]`.
  struct Tokens {
    var run = TokenRun()
    var ends: [Int] = []

    func isEqual(to other: Tokens) -> Bool {
      run.hashes == other.run.hashes && run.starts == other.run.starts
        && run.ends == other.run.ends
    }
  }

  /// Shingles of all paragraphs; paragraph i is `offsets[i]..<offsets[i + 1]`.
  struct Shingles {
    var values: [UInt64] = []
    var offsets = [0]
  }

  static func tokens(_ text: BenchmarkText, _ kernel: Kernel) -> Tokens {
    let tokeniser = Tokeniser(kernel: kernel)
    var tokens = Tokens()
    text.bytes.withUnsafeBufferPointer { bytes in
      for paragraph in text.paragraphs {
        tokeniser.append(bytes, range: paragraph, to: &tokens.run)
        tokens.ends.append(tokens.run.count)
      }
    }
    return tokens
  }

  static func shingles(_ tokens: Tokens, _ kernel: Kernel) -> Shingles {
    let shingler = Shingler(size: 3, kernel: kernel)
    var shingles = Shingles()
    shingles.values.reserveCapacity(tokens.run.count)
    var scratch: [UInt64] = []
    tokens.run.hashes.withUnsafeBufferPointer { hashes in
      var start = 0
      for end in tokens.ends {
        ShingleFolding.slots.fold(
          UnsafeBufferPointer(rebasing: hashes[start..<end]), into: &scratch)
        scratch.withUnsafeBufferPointer { shingler.append($0, to: &shingles.values) }
        shingles.offsets.append(shingles.values.count)
        start = end
      }
    }
    return shingles
  }

  static func sets(_ shingles: Shingles) -> Shingles {
    var sets = Shingles()
    sets.values.reserveCapacity(shingles.values.count)
    var scratch: [UInt64] = []
    for i in 0..<shingles.offsets.count - 1 {
      scratch.removeAll(keepingCapacity: true)
      scratch += shingles.values[shingles.offsets[i]..<shingles.offsets[i + 1]]
      ShingleSet.sortUnique(&scratch)
      sets.values += scratch
      sets.offsets.append(sets.values.count)
    }
    return sets
  }

  /// The signatures of all sets, one behind the other.
  static func signatures(_ sets: Shingles, _ kernel: Kernel) -> [UInt32] {
    let signer = Signer(kernel: kernel)
    let count = sets.offsets.count - 1
    var slots = [UInt32](repeating: 0, count: count * Signer.slots)
    slots.withUnsafeMutableBufferPointer { slots in
      for i in 0..<count {
        let own = i * Signer.slots..<(i + 1) * Signer.slots
        sets.values[sets.offsets[i]..<sets.offsets[i + 1]].withUnsafeBufferPointer {
          signer.sign($0, into: UnsafeMutableBufferPointer(rebasing: slots[own]))
        }
      }
    }
    return slots
  }
}
