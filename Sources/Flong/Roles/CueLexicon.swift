internal import FlongCore
internal import FlongCues

/// Words of asking, of the interface and of attribution in many languages, as readable data.
///
/// A cue file has one cue a line: role, weight (1 to 4) and phrase, parted by tabs; `#` starts a
/// comment, and in a phrase stands for any number; `^` before a phrase ties it to the beginning of a
/// sentence. Phrases match as whole folded tokens.
struct CueLexicon: Sendable {
  /// What a cue speaks for.
  enum Kind: String, Sendable, CaseIterable {
    case appeal
    case asking
    case navigation
    case template
    case against
  }

  struct Cue: Sendable {
    var tokens: [UInt64]
    /// Speaks only where it opens the sentence.
    var isOpening = false
    var kind: Kind
    var weight: Int
    var phrase: String
  }

  /// Cues by their first token; longer phrases first once sorted.
  private var cues: [UInt64: [Cue]] = [:]
  /// The same for looking up, made by `sort`.
  private var index = CueIndex()

  /// The cues that come with Flong, and those of the user's files after them.
  static func standard(with files: [[UInt8]] = []) -> CueLexicon {
    guard !files.isEmpty else { return bundled }
    var lexicon = bundled
    for file in files { _ = lexicon.add(file) }
    lexicon.sort()
    return lexicon
  }

  /// Read once: there are thousands of lines.
  private static let bundled: CueLexicon = {
    var lexicon = CueLexicon()
    for file in CueFiles.cues { _ = lexicon.add(file) }
    lexicon.sort()
    return lexicon
  }()

  /// Reads a cue file; gives the numbers of the lines that are not cues.
  mutating func add(_ file: [UInt8]) -> [Int] {
    let tokeniser = Tokeniser()
    var faults: [Int] = []
    for (number, line) in file.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .enumerated()
    where !line.isEmpty && line.first != UInt8(ascii: "#") && line.first != UInt8(ascii: "\r") {
      let bare = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      let fields = bare.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 3,
        let kind = Kind(rawValue: String(decoding: fields[0], as: UTF8.self)),
        let weight = Int(String(decoding: fields[1], as: UTF8.self)), (1...4).contains(weight)
      else {
        faults.append(number + 1)
        continue
      }
      // '#' has no letters: a digit in its place becomes the number slot.
      let isOpening = fields[2].first == UInt8(ascii: "^")
      let phrase = (isOpening ? fields[2].dropFirst() : fields[2]).map {
        $0 == UInt8(ascii: "#") ? UInt8(ascii: "0") : $0
      }
      let tokens = tokeniser.tokens(of: phrase).hashes.map(TokenHash.proposing)
      guard let first = tokens.first else {
        faults.append(number + 1)
        continue
      }
      cues[first, default: []].removeAll {
        $0.kind == kind && $0.tokens == tokens && $0.isOpening == isOpening
      }
      cues[first, default: []].append(
        Cue(
          tokens: tokens, isOpening: isOpening, kind: kind, weight: weight,
          phrase: String(decoding: isOpening ? fields[2].dropFirst() : fields[2], as: UTF8.self)))
    }
    return faults
  }

  /// Makes what was added ready for `count`.
  mutating func sort() {
    for key in cues.keys {
      cues[key]?.sort {
        ($1.tokens.count, $1.weight, $0.phrase) < ($0.tokens.count, $0.weight, $1.phrase)
      }
    }
    index = CueIndex(cues.values.joined())
  }

  /// What the cues say of a run of tokens.
  func count(_ tokens: ArraySlice<UInt64>) -> CueCount {
    tokens.withUnsafeBufferPointer(count)
  }

  /// The same where the tokens lie.
  func count(_ tokens: UnsafeBufferPointer<UInt64>) -> CueCount { index.count(tokens) }
}
