import Glibc

/// Which files a run reads, found but not yet opened.
struct InputPlan {
  /// The files, in the order of the bytes of their output paths.
  private(set) var files: [InputFile] = []
  private(set) var skipped: [SkippedInput] = []
  private(set) var notes: [String] = []
  private(set) var inputs: [String] = []

  /// One input and what it holds, before paths of several inputs are told apart.
  private struct Root {
    var path: Path
    var label: [UInt8]
    var files: [InputFile]
    var skipped: [SkippedInput] = []
  }

  /// Finds the files behind `inputs`; `-` is standard input.
  init(inputs: [String], options: ReadingOptions) throws(FlongError) {
    var selection = InputSelection(globs: options.globs)
    var roots: [Root] = []
    for input in try InputPlan.requests(inputs, options: options).sorted(by: {
      Path.precedes($0.path, $1.path)
    }) {
      roots.append(try InputPlan.root(for: input, selection: &selection))
    }
    self.inputs = roots.map { String(decoding: $0.path.bytes, as: UTF8.self) }
    let repeated = InputPlan.removeRepeated(&roots)
    InputPlan.tellApart(&roots)
    for root in roots {
      files += root.files
      skipped += root.skipped
    }
    files.sort { $0.output.bytes.precedes($1.output.bytes) }
    notes = selection.notes
    if repeated > 0 {
      let (files, are) = repeated == 1 ? ("1 file was", "is") : ("\(repeated) files were", "are")
      notes.append("\(files) reached through several inputs and \(are) read once")
    }
  }

  /// An input as the user asked for it.
  private struct Request {
    var path: Path
    /// The path in the output of a single file, where its name is not enough.
    var output: Path?
    /// The line of the list that names it.
    var line: Int?
    var list: String?

    /// An error about the input, at the line that names it.
    func fault(_ message: String) -> FlongError {
      guard let list else { return FlongError(.input, path: path.printable, message) }
      return FlongError(.input, path: list, line: line, "\(path.printable): \(message)")
    }
  }

  private static func requests(
    _ inputs: [String], options: ReadingOptions
  ) throws(FlongError) -> [Request] {
    var requests = inputs.map { Request(path: Path($0)) }
    if let list = options.filesFrom {
      if list == "-" && inputs.contains("-") {
        throw FlongError(.usage, "standard input cannot be both a list of files and an article")
      }
      requests += try listed(in: list)
    }
    guard !requests.isEmpty else {
      throw FlongError(
        .usage, "there is nothing to read; name a folder, a file, or - for standard input")
    }
    return requests
  }

  /// The inputs that a list names, one a line.
  private static func listed(in list: String) throws(FlongError) -> [Request] {
    let bytes: [UInt8]
    do throws(SystemFault) {
      bytes = list == "-" ? try StandardInput.read() : try Path(list).read()
    } catch {
      throw FlongError(.input, path: list, "the list of files cannot be read: \(error.sentence)")
    }
    var requests: [Request] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let name = line.last == 0x0D ? line.dropLast() : line
      if name.isEmpty { continue }
      if name.contains(0) {
        throw FlongError(
          .input, path: list, line: index + 1, "the name contains NUL; list one file a line")
      }
      let path = Path(bytes: Array(name))
      requests.append(Request(path: path, output: path.mirrored, line: index + 1, list: list))
    }
    return requests
  }

  private static func root(
    for request: Request, selection: inout InputSelection
  ) throws(FlongError) -> Root {
    let path = request.path
    if path.bytes == [UInt8(ascii: "-")] && request.list == nil {
      var file = InputFile(location: Path(bytes: []), output: Path("stdin"), format: .text)
      file.isSniffed = true
      return Root(path: path, label: Array("stdin".utf8), files: [file])
    }
    let status: FileStatus
    do throws(SystemFault) {
      status = try FileStatus(path.bytes)
      if status.isFolder {
        let walk = try FolderWalk(root: path, selection: &selection)
        let files = walk.found.map {
          InputFile(location: path.appending($0.path.bytes), output: $0.path, format: $0.format)
        }
        return Root(path: path, label: path.label, files: files, skipped: walk.skipped)
      }
    } catch {
      throw request.fault("this input cannot be opened: \(error.sentence)")
    }
    guard status.isRegular else {
      throw request.fault(
        "this is a pipe, socket or device; pass its bytes through standard input as -")
    }
    let format = InputSelection.format(of: path.name)
    var file = InputFile(
      location: path, output: request.output ?? Path(bytes: Array(path.name)),
      format: format ?? .text)
    file.isSniffed = format == nil
    return Root(path: path, label: Path(bytes: Array(path.folder)).label, files: [file])
  }

  /// Puts the name of its input before every path, if two inputs hold the same path.
  private static func tellApart(_ roots: inout [Root]) {
    var seen: Set<Path> = []
    let isUnique = roots.allSatisfy { root in
      root.files.allSatisfy { seen.insert($0.output).inserted }
    }
    guard !isUnique else { return }
    var labels: Set<[UInt8]> = []
    for index in roots.indices {
      var label = roots[index].label
      var number = 2
      while !labels.insert(label).inserted {
        label = roots[index].label + Array("-\(number)".utf8)
        number += 1
      }
      let prefix = Path(bytes: label)
      for file in roots[index].files.indices {
        let output = roots[index].files[file].output
        roots[index].files[file].output = prefix.appending(output.bytes)
      }
      for entry in roots[index].skipped.indices {
        roots[index].skipped[entry].path =
          prefix.printable + "/" + roots[index].skipped[entry].path
      }
    }
  }

  /// Drops files that an earlier input holds too, and counts them.
  ///
  /// One input inside another, or the same one twice, would give every article a twin.
  private static func removeRepeated(_ roots: inout [Root]) -> Int {
    guard roots.count > 1 else { return 0 }
    var seen: Set<Path> = []
    var repeated = 0
    for index in roots.indices {
      guard let resolved = roots[index].path.resolved else { continue }
      let given = roots[index].path.bytes.count
      let before = roots[index].files.count
      roots[index].files.removeAll { file in
        let rest = file.location.bytes[given...].drop { $0 == UInt8(ascii: "/") }
        return !seen.insert(rest.isEmpty ? resolved : resolved.appending(rest)).inserted
      }
      repeated += before - roots[index].files.count
    }
    return repeated
  }
}

extension Path {
  /// The name that tells an input from others: its last component that is one.
  fileprivate var label: [UInt8] {
    let isName = { (part: ArraySlice<UInt8>) in
      !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
    let own = bytes.split(separator: UInt8(ascii: "/")).last
    if let own, isName(own) { return Array(own) }
    let resolved = (bytes.isEmpty ? Path(".") : self).resolved
    return resolved?.bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init)
      ?? Array("input".utf8)
  }

  /// A path of a list as one that stays below a folder.
  fileprivate var mirrored: Path {
    let parts = bytes.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
    if parts.contains(where: { $0.elementsEqual("..".utf8) }) { return Path(bytes: Array(name)) }
    return Path(bytes: Array(parts.joined(separator: [UInt8(ascii: "/")])))
  }
}
