internal import FlongCore

/// Reads text as tokens in which the words of a date count as numbers: "3 May" and "4 June" vary as
/// "3.5." and "4.6." do.
///
/// Only what stands next to a figure is looked up, so "may" alone stays a word, and most tokens cost
/// nothing.
struct DateTokeniser: Sendable {
  private let tokeniser = Tokeniser()
  private let lexicon = DateLexicon.standard

  /// Appends the tokens of `text[range]`, which is a sentence; see `Tokeniser`.
  ///
  /// - Complexity: O(`range.count`).
  func append(_ text: UnsafeBufferPointer<UInt8>, range: Range<Int>, to run: inout TokenRun) {
    let first = run.count
    tokeniser.append(text, range: range, to: &run)
    markDates(text, first..<run.count, of: &run)
  }

  /// Makes numbers of the words of dates among the tokens of a sentence.
  ///
  /// - Complexity: O(`sentence.count`).
  func markDates(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, of run: inout TokenRun
  ) {
    for token in sentence where isFigure(run, token, text) {
      for word in date(token, text, sentence, run) {
        run.hashes[word] = TokenHash.numbered(run.hashes[word])
      }
    }
  }

  /// The tokens of a whole text.
  func tokens(of text: [UInt8]) -> TokenRun {
    var run = TokenRun()
    text.withUnsafeBufferPointer { append($0, range: 0..<$0.count, to: &run) }
    return run
  }

  /// A number, or an ordinal like "3rd".
  private func isFigure(
    _ run: TokenRun, _ token: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let isDigit = text[Int(run.starts[token])] &- UInt8(ascii: "0") < 10
    guard TokenHash.isNumber(run.hashes[token]) else {
      return isDigit && run.ends[token] - run.starts[token] <= 4
    }
    // A word that an earlier figure marked is none itself.
    return isDigit || lexicon.kinds(run.hashes[token]).isEmpty
  }

  /// The words of the date or time that a figure is part of, and the figure if it is an ordinal.
  private func date(
    _ figure: Int, _ text: UnsafeBufferPointer<UInt8>, _ bounds: Range<Int>, _ run: TokenRun
  ) -> [Int] {
    func isA(_ kind: DateLexicon.Kinds, _ token: Int) -> Bool {
      bounds.contains(token) && lexicon.kinds(run.hashes[token]).contains(kind)
    }
    var found: [Int] = []
    let isNumber = TokenHash.isNumber(run.hashes[figure])
    let bytes = Int(run.starts[figure])..<Int(run.ends[figure])
    if isNumber && isA(.clock, figure + 1) { found.append(figure + 1) }
    let digits = bytes.count / DateTokeniser.width(text[bytes.lowerBound])
    var date = figure...figure
    if digits <= 4, let month = month(figure, canLead: digits <= 2 || !isNumber, isA) {
      date = min(figure, month)...max(figure, month)
      found += [figure, month]
    } else if !DateTokeniser.isFullDate(text[bytes]) {
      return found
    }
    var token = date.lowerBound - 1
    while isA(.weekday, token) {
      found.append(token)
      token -= 1
    }
    token = date.upperBound + 1
    if bounds.contains(token) && TokenHash.isNumber(run.hashes[token]) { token += 1 }
    while isA(.weekday, token) {
      found.append(token)
      token += 1
    }
    return found
  }

  /// The month behind a day, or before a day or year.
  private func month(
    _ figure: Int, canLead: Bool, _ isA: (DateLexicon.Kinds, Int) -> Bool
  ) -> Int? {
    if canLead {
      if isA(.month, figure + 1) { return figure + 1 }
      if isA(.link, figure + 1) && isA(.month, figure + 2) { return figure + 2 }
    }
    if isA(.month, figure - 1) { return figure - 1 }
    return nil
  }

  /// Bytes of a digit that begins with this byte.
  private static func width(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3 }

  /// Day, month and year in figures: two separators of one kind that do not group thousands.
  private static func isFullDate(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let separators = bytes.filter { $0 < UInt8(ascii: "0") }
    return separators.count == 2 && separators[0] == separators[1]
      && separators[0] != UInt8(ascii: ",") && bytes.count <= 10
  }
}
