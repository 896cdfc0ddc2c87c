import ArgumentParser
import CFlongHeap
import Flong
import Glibc

/// How much memory to take, as options that several commands share.
struct MemoryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep within so much memory, for example 2G; the output never depends on it.",
      discussion: """
        What is beyond it lies in a scratch file, which is slower. The default is seven eighths of \
        what the machine or its control group has; none sets no limit.
        """,
      valueName: "size"))
  var memory: String?

  @Option(
    help: ArgumentHelp(
      "Where the scratch file lies, which has no name and goes with the run.",
      discussion: "The default is the folder that --out lies in, or else TMPDIR or /var/tmp.",
      valueName: "folder"))
  var scratch: String?

  func validate() throws { _ = try asked() }

  /// Bytes that the user asks for, nil for no limit at all; `isGiven` tells whether he asks.
  private func asked() throws -> (bytes: Int?, isGiven: Bool) {
    guard let memory else { return (MemoryLimit.standard, false) }
    if memory == "none" { return (nil, true) }
    guard let bytes = MemorySize.bytes(memory) else {
      throw ValidationError(
        "--memory takes a size, for example 512M or 2G, or none, not '\(Printable.escape(memory))'."
      )
    }
    guard bytes >= MemoryLimit.least else {
      throw ValidationError("--memory takes \(MemoryLimit.least >> 20)M at least.")
    }
    return (bytes, true)
  }

  /// Sets the limit for a run that writes into `output`, if into any.
  ///
  /// What nobody asked for is left out where the system does not allow it. A run that asks for no size
  /// keeps the memory that it frees, and takes it in huge pages.
  func limit(output: String?) throws -> MemoryLimit? {
    let (bytes, isGiven) = try asked()
    // Within a limit that is asked for, plain memory is scarce.
    if bytes == nil || !isGiven {
      flong_heap_keep_freed()
      flong_heap_take_huge_pages()
    }
    guard let bytes else { return nil }
    let folder = scratch ?? output.map(MemoryOptions.folder) ?? MemoryOptions.temporary
    let file: ScratchFile
    do {
      file = try ScratchFile(in: folder)
    } catch {
      if isGiven || scratch != nil { throw error }
      return nil
    }
    let plain: MemoryLimit.Plain = isGiven ? .little : .most
    if let limit = MemoryLimit(bytes: bytes, plain: plain, scratch: file) { return limit }
    guard isGiven else { return nil }
    throw FlongError(
      .usage,
      "the system refuses what --memory wants, perhaps by 'ulimit -v'; lift that, or run without")
  }

  /// The folder that `path` lies in, or is to lie in, as far as it exists.
  static func folder(of path: String) -> String {
    var rest = Substring(path)
    repeat {
      while rest.hasSuffix("/") { rest.removeLast() }
      rest = rest.lastIndex(of: "/").map { rest[...$0] } ?? ""
    } while !rest.isEmpty && access(String(rest), F_OK) != 0
    return rest.isEmpty ? "." : String(rest)
  }

  /// Not /tmp, which is memory on many systems.
  private static var temporary: String {
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/var/tmp"
  }
}
