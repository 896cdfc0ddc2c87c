internal import FlongCore

/// Signatures of paragraphs from their bytes on: tokens, shingles of three words, MinHash.
enum ParagraphSignatures {
  /// Words of each paragraph: 40 shingles.
  static let words = 42

  /// Paragraphs of `words` words that differ, one a line.
  static func paragraphs(_ text: BenchmarkText) -> [[UInt8]] {
    let words = text.bytes.split { $0 == 0x20 || $0 == 0x0A }
    return stride(from: 0, through: words.count - Self.words, by: Self.words).prefix(5_000).map {
      Array(words[$0..<$0 + Self.words].joined(separator: [0x20]))
    }
  }

  /// All signatures, one behind the other; nil if a paragraph has not the shingles it should.
  static func sign(_ paragraphs: [[UInt8]], kernel: Kernel) -> [UInt32]? {
    let tokeniser = Tokeniser(kernel: kernel)
    let shingler = Shingler(size: 3, kernel: kernel)
    let signer = Signer(kernel: kernel)
    var slots = [UInt32](repeating: 0, count: paragraphs.count * Signer.slots)
    var run = TokenRun()
    var shingles: [UInt64] = []
    var keys: [UInt32] = []
    for (place, paragraph) in paragraphs.enumerated() {
      run.removeAll(keepingCapacity: true)
      shingles.removeAll(keepingCapacity: true)
      keys.removeAll(keepingCapacity: true)
      paragraph.withUnsafeBufferPointer {
        tokeniser.append($0, range: 0..<$0.count, to: &run)
      }
      run.hashes.withUnsafeBufferPointer { shingler.append($0, to: &shingles) }
      guard shingles.count == words - 2 else { return nil }
      for shingle in shingles { keys.append(UInt32(truncatingIfNeeded: shingle &>> 32)) }
      let own = place * Signer.slots..<(place + 1) * Signer.slots
      slots.withUnsafeMutableBufferPointer { slots in
        keys.withUnsafeBufferPointer {
          signer.sign($0, into: UnsafeMutableBufferPointer(rebasing: slots[own]))
        }
      }
    }
    return slots
  }
}
