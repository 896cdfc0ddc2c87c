import CFlongHeap
import Flong
import Glibc

/// A file without a name, in which memory lies that is more than its limit.
struct ScratchFile: ~Copyable {
  private let number: Int32

  /// Makes a file in `folder`, of which nobody else sees anything.
  init(in folder: String) throws(FlongError) {
    var fault: Int32 = 0
    number = flong_scratch_file(folder, &fault)
    if number < 0 {
      let reason =
        fault == 0 ? "lies in memory itself (tmpfs)" : "cannot be used: \(ScratchFile.words(fault))"
      throw FlongError(
        .usage, path: folder,
        "the folder for scratch \(reason); name a folder on a disk with --scratch")
    }
  }

  deinit { close(number) }

  /// Gives the descriptor away; whoever takes it closes it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }

  /// The system's words for an error number.
  static func words(_ code: Int32) -> String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
