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
    /// Its words in the tokens of the lexicon, and the phrase as it is written in the text.
    var tokens: Range<Int>
    var phrase: Range<Int>
    var kind: Kind
    var weight: Int
    /// Speaks only where it opens the sentence.
    var isOpening = false
  }

  /// All cues in the order in which they were added, those that a later one replaces among them.
  private var cues: [Cue] = []
  private var tokens = TokenRun()
  private var text: [UInt8] = []
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
    let base = text.count
    text += file
    // '#' has no letters: a digit in its place becomes the number slot.
    let readable = file.map { $0 == UInt8(ascii: "#") ? UInt8(ascii: "0") : $0 }
    let tokeniser = Tokeniser()
    var faults: [Int] = []
    file.withUnsafeBufferPointer { file in
      readable.withUnsafeBufferPointer { readable in
        var number = 0
        var start = 0
        while start < file.count {
          let end = file[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.count
          defer { start = end + 1 }
          number += 1
          guard start < end, file[start] != UInt8(ascii: "#"), file[start] != UInt8(ascii: "\r")
          else { continue }
          let bare = start..<(file[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)
          guard let line = CueLine(file, bare) else {
            faults.append(number)
            continue
          }
          let first = tokens.count
          tokeniser.append(readable, range: line.phrase, to: &tokens)
          guard tokens.count > first else {
            faults.append(number)
            continue
          }
          let phrase = base + line.phrase.lowerBound..<base + line.phrase.upperBound
          cues.append(
            Cue(
              tokens: first..<tokens.count, phrase: phrase, kind: line.kind, weight: line.weight,
              isOpening: line.isOpening))
        }
      }
    }
    return faults
  }

  /// Makes what was added ready for `count`.
  mutating func sort() {
    index = CueIndex(cues, tokens: tokens.hashes, text: text)
  }

  /// What the cues say of a run of tokens.
  func count(_ tokens: ArraySlice<UInt64>) -> CueCount {
    tokens.withUnsafeBufferPointer(count)
  }

  /// The same where the tokens lie.
  func count(_ tokens: UnsafeBufferPointer<UInt64>) -> CueCount { index.count(tokens) }

  /// The number of the copyright sign as a phrase; it is no word, so that no cue can hold it alone.
  static let copyrightSign = UInt32.max

  /// The phrase of a number that `count` gave.
  func phrase(_ number: UInt32) -> String {
    number == CueLexicon.copyrightSign
      ? "\u{A9}" : String(decoding: text[cues[Int(number)].phrase], as: UTF8.self)
  }
}
