@testable import FlongCore

/// The rules of `Tokeniser` once more, as simply as they can be said: over an array of scalars, with
/// nothing but the tables.
struct ReferenceTokeniser {
  private struct Scalar {
    let kind: ScalarClass
    let start: Int
    let end: Int
    let folded: [UInt8]
  }

  static func tokens(of text: [UInt8]) -> TokenRun {
    let scalars = read(text)
    var run = TokenRun()
    var at = 0
    while at < scalars.count {
      switch scalars[at].kind {
      case .letter, .digit: at = word(scalars, at, &run)
      case .single, .singleMark: at = single(scalars, at, &run)
      default: at += 1
      }
    }
    return run
  }

  private static func read(_ text: [UInt8]) -> [Scalar] {
    var scalars: [Scalar] = []
    var offset = 0
    while offset < text.count {
      let scalar = text.withUnsafeBufferPointer {
        DecodedScalar($0.baseAddress!, at: offset, end: $0.count)
      }
      let bytes = Array(text[offset..<offset + scalar.length])
      scalars.append(
        Scalar(
          kind: scalar.scalarClass, start: offset, end: offset + scalar.length,
          folded: fold(scalar.value, bytes)))
      offset += scalar.length
    }
    return scalars
  }

  private static func fold(_ scalar: UInt32, _ bytes: [UInt8]) -> [UInt8] {
    let entry = ScalarEntry(of: scalar)
    if 0xAC00...0xD7A3 ~= scalar {
      return Array(String(Unicode.Scalar(scalar)!).decomposed.utf8)
    }
    if entry.foldLength == 0 { return bytes }
    if entry.isPooled { return (1...Int(entry.pooled[0])).map { entry.pooled[$0] } }
    return (0..<entry.foldLength).map { UInt8(truncatingIfNeeded: entry.foldBytes >> (8 * $0)) }
  }

  /// The classes of what follows, without what is ignored.
  private static func ahead(_ scalars: [Scalar], _ at: Int) -> [ScalarClass] {
    scalars[at...].lazy.map(\.kind).filter { $0 != .ignoredMark && $0 != .ignoredFormat }
      .prefix(2) + [.separator, .separator]
  }

  private static func isWord(_ kind: ScalarClass) -> Bool { kind == .letter || kind == .digit }

  private static func word(_ scalars: [Scalar], _ first: Int, _ run: inout TokenRun) -> Int {
    var folded: [UInt8] = []
    var isNumber = true
    var segment: [ScalarClass] = []
    var last = first
    var at = first
    word: while at < scalars.count {
      let next = ahead(scalars, at + 1)
      switch scalars[at].kind {
      case .letter, .digit:
        folded += scalars[at].folded
        if scalars[at].kind == .letter { isNumber = false }
        segment.append(scalars[at].kind)
        last = at
      case .ignoredMark: last = at
      case .ignoredFormat: break
      case .apostrophe where isWord(next[0]):
        folded += isNumber && next[0] == .digit ? [0x2E] : [0x27]
      case .fullStop where isNumber && next[0] == .digit,
        .numberJoiner where isNumber && next[0] == .digit:
        folded += [0x2E]
      case .fullStop where segment == [.letter] && next[0] == .letter && !isWord(next[1]):
        segment = []
      default: break word
      }
      at += 1
    }
    append(folded, isNumber, scalars[first].start, scalars[last].end, &run)
    return at
  }

  private static func single(_ scalars: [Scalar], _ first: Int, _ run: inout TokenRun) -> Int {
    var folded = scalars[first].folded
    var at = first + 1
    while at < scalars.count, [.singleMark, .ignoredMark].contains(scalars[at].kind) {
      if scalars[at].kind == .singleMark { folded += scalars[at].folded }
      at += 1
    }
    append(folded, false, scalars[first].start, scalars[at - 1].end, &run)
    return at
  }

  private static func append(
    _ folded: [UInt8], _ isNumber: Bool, _ start: Int, _ end: Int, _ run: inout TokenRun
  ) {
    var rest = folded[...]
    var seed: UInt64 = 0
    while rest.count > 256 {
      seed = Array(rest.prefix(256)).withUnsafeBytes { XXH3.hash64($0, seed: seed) }
      rest = rest.dropFirst(256)
    }
    let filled = folded.count <= 16 ? folded + [UInt8](repeating: 0, count: 16 - folded.count) : []
    let hash = (filled.isEmpty ? Array(rest) : filled).withUnsafeBytes {
      XXH3.hash64($0, seed: seed)
    }
    run.append(
      hash: hash & ~1 | (isNumber ? 1 : 0), start: UInt32(start), end: UInt32(end))
  }
}
