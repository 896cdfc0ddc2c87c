internal import FlongCues

/// Knows a line of nothing but language names or codes ("ua en ru"): unmistakable at an article's edge.
struct LanguageSwitcher: Sendable {
  private var names: Set<String> = []
  /// How names begin: the first eight letters of the first word, where all are of ASCII.
  private var openings: Set<UInt64> = []

  /// The languages that come with Flong.
  static func standard() -> LanguageSwitcher {
    var switcher = LanguageSwitcher()
    for line in CueFiles.languages.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2 else { continue }
      let name = String(decoding: fields[1], as: UTF8.self).lowercased()
      switcher.names.insert(name)
      if let opening = LanguageSwitcher.opening(name.utf8) { switcher.openings.insert(opening) }
    }
    return switcher
  }

  /// Different languages that a line names, or nil when it holds anything else.
  func count(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard line.count <= 400 else { return nil }
    if let opening = LanguageSwitcher.opening(line), !openings.contains(opening) { return nil }
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

  /// Up to eight letters of the first word, folded, as one number; nil where other letters than those of
  /// ASCII stand in it or before it.
  private static func opening(_ bytes: some Sequence<UInt8>) -> UInt64? {
    var opening: UInt64 = 0
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      let folded = byte | 0x20
      if folded &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "'") {
        if opening &>> 56 == 0 { opening = opening &<< 8 | UInt64(folded) }
      } else if opening != 0 {
        break
      }
    }
    return opening
  }
}
