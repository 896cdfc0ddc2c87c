internal import FlongCues

/// Knows a line of nothing but language names or codes ("ua en ru"): unmistakable at an article's edge.
struct LanguageSwitcher: Sendable {
  private var names: Set<String> = []
  /// How the words of names begin, where all their letters are of ASCII.
  private var wordTable = WordTable([])

  /// The languages that come with Flong.
  static func standard() -> LanguageSwitcher {
    var switcher = LanguageSwitcher()
    var words: [UInt64] = []
    for line in CueFiles.languages.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2 else { continue }
      let name = String(decoding: fields[1], as: UTF8.self).lowercased()
      switcher.names.insert(name)
      _ = LanguageSwitcher.allWords(name.utf8) { word in
        words.append(word)
        return true
      }
    }
    switcher.wordTable = WordTable(words)
    return switcher
  }

  /// Different languages that a line names, or nil when it holds anything else.
  func count(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard line.count <= 400 else { return nil }
    // Nearly all lines are refused here, by their first word.
    guard LanguageSwitcher.allWords(line, satisfy: { wordTable.slot(of: $0) != nil })
    else { return nil }
    let text = String(decoding: line, as: UTF8.self)
    guard let last = text.last, !".!?…,".contains(last) else { return nil }
    let words = text.lowercased().split { !$0.isLetter && !"'’".contains($0) }.map(String.init)
    var named: Set<String> = []
    var i = 0
    while i < words.count {
      // The longest name first: "русская версия", "bahasa indonesia".
      guard
        let name = (1...min(3, words.count - i)).reversed().lazy.map({
          (words: $0, text: words[i..<(i + $0)].joined(separator: " "))
        }).first(where: { names.contains($0.text) })
      else { return nil }
      named.insert(name.text)
      i += name.words
    }
    return named.isEmpty ? nil : named.count
  }

  /// Whether all words satisfy a condition on up to eight of their letters, folded and mixed into one
  /// number. Words that touch other letters than those of ASCII are left out.
  private static func allWords(
    _ bytes: some Sequence<UInt8>, satisfy: (UInt64) -> Bool
  ) -> Bool {
    var word: UInt64 = 0
    var isASCII = true
    for byte in bytes {
      let folded = byte | 0x20
      if byte >= 0x80 {
        isASCII = false
      } else if folded &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "'") {
        if word &>> 56 == 0 { word = word &<< 8 | UInt64(folded) }
      } else {
        if word != 0 && isASCII && !satisfy(word &* 0x9E37_79B9_7F4A_7C15) { return false }
        word = 0
        isASCII = true
      }
    }
    return word == 0 || !isASCII || satisfy(word &* 0x9E37_79B9_7F4A_7C15)
  }
}
