import CFlongHeap
import Flong
import Glibc

/// The limit of the memory of a run, and what is to be said of it afterwards.
struct MemoryLimit {
  /// Bytes; the program itself and a few articles need a third of it.
  static let least = 64 << 20

  /// Bytes.
  let bytes: Int

  /// How much of a limit is plain memory before anything lies in the scratch file.
  enum Plain: Int {
    /// A limit that was asked for is kept: small blocks come on top, and pages of the file need room to
    /// come and go; a few hundredths more of it save most faults.
    case little = 20
    /// A limit that only spares the machine is not to cost a run that fits, and pages of the file are the
    /// kernel's to take.
    case most = 86

    func share(of bytes: Int) -> Int { bytes / 100 * rawValue }
  }

  /// Sets the limit for all of the process; `scratch` is where memory beyond it lies.
  ///
  /// Called once, before there are threads. Gives nil where the system refuses what this needs.
  init?(bytes: Int, plain: Plain, scratch: consuming ScratchFile) {
    self.bytes = bytes
    // A file that may grow no further is an error that is handled, not the end.
    signal(SIGXFSZ, SIG_IGN)
    let plain = plain.share(of: bytes)
    guard flong_heap_limit(bytes, plain, scratch.release()) == 0 else { return nil }
  }

  /// Bytes that a run without a limit of its own may have: what others need stays free. Plain memory is
  /// three quarters of the machine then.
  static var standard: Int? { MachineMemory.bytes.map { max(least, $0 / 8 * 7) } }

  /// Bytes of scratch that have been taken so far.
  static var scratch: Int { flong_heap_scratch() }

  /// Says on standard error what the user is to know after a run.
  func tell() {
    for note in notes(peak: PeakMemory.bytes) { StandardError.write("flong: \(note)\n") }
  }

  /// What the user is to know after a run: that the limit did not hold, and why.
  func notes(peak: Int?) -> [String] {
    var notes: [String] = []
    let fault = flong_heap_fault()
    if fault != 0 {
      notes.append(
        "the scratch file got no more room (\(ScratchFile.words(fault))), so the rest was held in "
          + "memory; free some space, or name another folder with --scratch")
    }
    if let peak, peak > bytes {
      notes.append(
        "memory was \(Amount.bytes(peak)) at its peak, \(Amount.bytes(peak - bytes)) above the limit "
          + "of \(Amount.bytes(bytes)); fewer threads (--jobs 1) and --no-report take less")
    }
    return notes
  }
}
