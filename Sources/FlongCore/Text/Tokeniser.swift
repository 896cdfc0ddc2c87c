/// Reads UTF-8 text as tokens: words, numbers, and characters of scripts without blanks.
///
/// - A word is a run of letters, digits and marks; an apostrophe between two of them joins (`don't`),
///   and so does a full stop between two single letters (`U.S.`, `c.f.`), while `end.The` is two
///   words. All apostrophes are one, `don't` is not `dont`; `U.S.` is `US`.
/// - A number is a run of digits with single separators between digits (`12,345`, `10:30`); its hash
///   keeps the digits, with every separator read as a full stop. With letters attached (`3D`, `1st`,
///   `2.5m`) it is a word.
/// - Han, Kana, Thai, Lao, Khmer and Burmese letters are tokens of their own, with the marks that
///   follow them.
/// - Everything else separates, broken UTF-8 included.
///
/// Words are folded before hashing: case, compatibility forms, decimal digits of all scripts, and
/// marks that do not change which word is meant. `é`, `e` with a combining acute and `e` are the
/// same, as are `й` and `и`; soft hyphens and zero-width characters vanish.
public struct Tokeniser: Sendable {
  private let kernel: Kernel

  /// A tokeniser that runs on `kernel`, which must be available.
  public init(kernel: Kernel = .best) {
    precondition(kernel.isAvailable)
    self.kernel = kernel
  }

  /// Appends the tokens of `text[range]`, with byte offsets into `text`.
  ///
  /// - Precondition: `range` lies in `text`, and `text.count <= UInt32.max`.
  /// - Complexity: O(`range.count`); allocates what `run` grows by, and until it returns about 24 bytes
  ///   for each of the first 2 KiB.
  public func append(
    _ text: UnsafeBufferPointer<UInt8>, range: Range<Int>, to run: inout TokenRun
  ) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= text.count && text.count <= Int(UInt32.max),
      "range beyond the text, or text beyond 4 GiB")
    guard !range.isEmpty, let base = text.baseAddress else { return }
    let byteCount = WordScanner.byteCount(range.count)
    withUnsafeTemporaryAllocation(byteCount: byteCount, alignment: 16) { memory in
      var scanner = WordScanner(
        base: base, range: range, readable: text.count, run: exchange(&run, with: TokenRun()),
        memory: memory.baseAddress.unsafelyUnwrapped, kernel: kernel)
      scanner.scan()
      swap(&run, &scanner.run)
    }
  }

  /// The tokens of a whole text.
  public func tokens(of text: [UInt8]) -> TokenRun {
    var run = TokenRun()
    text.withUnsafeBufferPointer { append($0, range: 0..<$0.count, to: &run) }
    return run
  }
}
