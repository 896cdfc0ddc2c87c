internal import CFlongKernels

/// One pass over a stretch of UTF-8.
///
/// Kernels find the runs of word bytes, and hash those that are letters and digits of ASCII, or
/// Cyrillic letters, or Han characters. Other short words are read by `WordScanner+Short.swift`, and
/// what is none of these scalar by scalar in `WordScanner+Scalars.swift`, where the rules are.
struct WordScanner {
  /// The memory to lend for a stretch of `length` bytes, in bytes.
  static func byteCount(_ length: Int) -> Int {
    let chunk = min(length, WordRuns.chunk)
    return FoldBuffer.byteCount + TokenBuffer.bytesPerToken * chunk + WordRuns.byteCount(chunk)
  }

  let base: UnsafePointer<UInt8>
  /// The next byte to look at, inside a mixed run.
  var position: Int
  /// The bound of the stretch: nothing at or beyond it belongs to a token.
  let end: Int
  /// The bound of the memory that may be loaded, `>= end`.
  let readable: Int
  private let kernel: Kernel
  var fold: FoldBuffer
  var run: TokenRun
  private var buffer: TokenBuffer
  private var runs: WordRuns

  /// A scanner that appends to `run`, on `memory`, which must hold `byteCount(range.count)` bytes,
  /// aligned to 16; `range` must not be empty.
  init(
    base: UnsafePointer<UInt8>, range: Range<Int>, readable: Int, run: consuming TokenRun,
    memory: UnsafeMutableRawPointer, kernel: Kernel
  ) {
    self.base = base
    position = range.lowerBound
    end = range.upperBound
    self.readable = readable
    self.run = run
    self.kernel = kernel
    fold = FoldBuffer(memory)
    // As many tokens as bytes: a chunk has no more runs, and all of them are appended at once.
    let chunk = min(range.count, WordRuns.chunk)
    let tokens = memory + FoldBuffer.byteCount
    buffer = TokenBuffer(tokens, capacity: chunk)
    runs = WordRuns(tokens + TokenBuffer.bytesPerToken * chunk, chunk)
  }

  /// Appends all tokens.
  mutating func scan() {
    var chunk = position
    while chunk < end {
      chunk = runs.find(base, from: chunk, end: end, readable: readable, kernel: kernel)
      var next = 0
      for i in 0..<runs.mixedCount {
        let mixed = Int(runs.mixed[i])
        // Some are read with those before them.
        if mixed < next { continue }
        appendPlain(next..<mixed)
        next = appendMixed(mixed)
      }
      appendPlain(next..<runs.count)
      buffer.flush(into: &run)
    }
  }

  /// Appends one token.
  @inline(__always)
  mutating func append(hash: UInt64, start: Int, end: Int) {
    reserve(1)
    buffer.append(hash: hash, start: start, end: end)
  }

  @inline(__always)
  private mutating func reserve(_ count: Int) {
    if buffer.room < count { buffer.flush(into: &run) }
  }

  /// Appends runs of ASCII letters and digits.
  @inline(__always)
  private mutating func appendPlain(_ numbers: Range<Int>) {
    reserve(numbers.count)
    var number = numbers.lowerBound
    while number < numbers.upperBound {
      number &+= flong_ascii_words(
        kernel.number, base, readable, runs.bounds + 2 &* number, numbers.upperBound &- number,
        &buffer.tokens)
      guard number < numbers.upperBound else { return }
      let bounds = runs[number]
      buffer.append(hash: hashLong(bounds), start: bounds.lowerBound, end: bounds.upperBound)
      number &+= 1
    }
  }

  /// Appends a mixed run, and those behind it that are read like it; returns the next run.
  @inline(__always)
  private mutating func appendMixed(_ number: Int) -> Int {
    let bounds = runs[number]
    if base[bounds.lowerBound] & 0xFE == 0xD0 {
      reserve(runs.count &- number)
      let done = flong_cyrillic_words(
        kernel.number, base, readable, runs.bounds + 2 &* number, runs.count &- number,
        &buffer.tokens)
      if done > 0 { return number &+ done }
    }
    position = bounds.lowerBound
    if !scanShort(until: bounds.upperBound) {
      while position < bounds.upperBound {
        if base[position] >= 0xE4 && base[position] <= 0xE9 { scanHan(until: bounds.upperBound) }
        if position < bounds.upperBound { scanScalars() }
      }
    }
    return number &+ 1
  }

  /// Appends Han characters from `position` on, as long as nothing else comes.
  @inline(__always)
  private mutating func scanHan(until stop: Int) {
    repeat {
      reserve(1)
      position = flong_han_characters(
        kernel.number, base, position, stop, buffer.room, &buffer.tokens)
    } while buffer.room == 0
  }

  /// The hash of ASCII letters and digits that are more than 16 or stand at the end of memory.
  private mutating func hashLong(_ bounds: Range<Int>) -> UInt64 {
    fold.removeAll()
    var letters: UInt8 = 0
    for i in bounds {
      let byte = base[i]
      letters |= byte & 0x40
      fold.append(UInt32(byte | 0x20), length: 1)
    }
    return fold.hash(isNumber: letters == 0)
  }
}
