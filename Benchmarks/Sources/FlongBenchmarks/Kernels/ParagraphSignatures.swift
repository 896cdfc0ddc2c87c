internal import FlongCore

/// Signatures of paragraphs from their bytes on: tokens, shingles of three words, MinHash.
struct ParagraphSignatures {
  /// Words of each paragraph: 40 shingles.
  static let words = 42

  /// Paragraphs that differ, one a line.
  private(set) var text: [UInt8] = []
  private(set) var paragraphs: [Range<Int>] = []

  /// Up to 5 000 paragraphs of the words of `source`, in their order.
  init(of source: BenchmarkText) {
    let words = source.bytes.split { $0 == 0x20 || $0 == 0x0A }
    for first in stride(from: 0, through: words.count - Self.words, by: Self.words).prefix(5_000) {
      let start = text.count
      text += words[first..<first + Self.words].joined(separator: [0x20])
      paragraphs.append(start..<text.count)
      text.append(0x0A)
    }
  }

  /// All signatures, one behind the other; nil if a paragraph has not the shingles it should.
  func sign(kernel: Kernel) -> [UInt32]? {
    let tokeniser = Tokeniser(kernel: kernel)
    let shingler = Shingler(size: 3, kernel: kernel)
    let signer = Signer(kernel: kernel)
    var slots = [UInt32](repeating: 0, count: paragraphs.count * Signer.slots)
    var run = TokenRun()
    var shingles: [UInt64] = []
    let count = Self.words - 2
    return text.withUnsafeBufferPointer { text in
      slots.withUnsafeMutableBufferPointer { slots in
        for (place, paragraph) in paragraphs.enumerated() {
          run.removeAll(keepingCapacity: true)
          shingles.removeAll(keepingCapacity: true)
          tokeniser.append(text, range: paragraph, to: &run)
          run.hashes.withUnsafeBufferPointer { shingler.append($0, to: &shingles) }
          guard shingles.count == count else { return false }
          let own = place * Signer.slots..<(place + 1) * Signer.slots
          shingles.withUnsafeBufferPointer {
            signer.sign($0, into: UnsafeMutableBufferPointer(rebasing: slots[own]))
          }
        }
        return true
      }
    } ? slots : nil
  }
}
