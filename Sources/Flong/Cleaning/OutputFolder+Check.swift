import Glibc

extension OutputFolder {
  /// Refuses a folder that is one of the inputs, lies in one, or contains one.
  ///
  /// Nothing is created, so that a run can ask before it reads.
  public static func checkApart(_ path: String, inputs: [String]) throws(FlongError) {
    let remedy = "choose an output folder apart from the inputs"
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw FlongError(.usage, "the output folder needs a name; \(remedy)")
    }
    let target = prospective(Path(path))
    for input in inputs where input != "-" {
      guard let resolved = Path(input).resolved else { continue }
      if target == resolved {
        throw FlongError(
          .refusedOutput, path: path, "the output folder is the input \(input); \(remedy)")
      }
      if target.isInside(resolved) {
        throw FlongError(
          .refusedOutput, path: path, "the output folder lies inside the input \(input); \(remedy)")
      }
      if resolved.isInside(target) {
        throw FlongError(
          .refusedOutput, path: path, "the input \(input) lies inside the output folder; \(remedy)")
      }
    }
  }

  /// The absolute path without links that `path` has or will have.
  private static func prospective(_ path: Path) -> Path {
    if let resolved = path.resolved { return resolved }
    let trimmed = Path(bytes: Array(path.bytes.reversed().drop { $0 == 0x2F }.reversed()))
    let folder = Array(trimmed.folder)
    let isAbsolute = trimmed.bytes.first == UInt8(ascii: "/")
    let parent = folder.isEmpty ? Path(isAbsolute ? "/" : ".") : Path(bytes: folder)
    // A parent that does not exist either: "." and "/" always do, so this ends.
    return prospective(parent).appending(trimmed.name)
  }

  /// Refuses a folder with contents that are not Flong's to replace.
  static func checkContents(
    of folder: borrowing Descriptor, path: String, purpose: Purpose
  ) throws(FlongError) {
    let entries: [(name: [UInt8], kind: Listing.Kind)]
    do throws(SystemFault) {
      entries = try Listing(of: try Descriptor(folder: [], below: folder.number)).entries
    } catch {
      throw FlongError(.output, path: path, "the folder cannot be read: \(error.sentence)")
    }
    for entry in entries where entry.kind == .link {
      let name = Printable.escape(bytes: entry.name)
      throw FlongError(
        .refusedOutput, path: path,
        "\(name) in the output folder is a link, which is not followed; remove it")
    }
    let others = entries.filter { $0.name != partialName }
    let isLeftover = entries.count > others.count && isOwnPartial(below: folder.number)
    if entries.count > others.count && !isLeftover {
      throw FlongError(
        .refusedOutput, path: path, ".partial in the output folder is not Flong's; remove it")
    }
    if others.isEmpty { return }
    if purpose == .restoration {
      throw FlongError(
        .refusedOutput, path: path, "the folder is not empty; restore into a new or empty folder")
    }
    if isLeftover || Summary(below: folder.number) != nil { return }
    throw FlongError(
      .refusedOutput, path: path,
      "the folder holds files that are not results of Flong; choose a new or empty folder")
  }

  /// Whether `.partial` is the work of a run: it holds the marker, or died before making it.
  private static func isOwnPartial(below folder: Int32) -> Bool {
    guard let partial = try? Descriptor(folder: partialName, below: folder, followsLinks: false)
    else { return false }
    if (try? FileStatus(markerName, below: partial.number, followsLinks: false)) != nil {
      return true
    }
    return (try? Listing(of: partial))?.entries.isEmpty ?? false
  }

  /// The `summary.json` of an earlier run, as far as the folder needs it.
  struct Summary {
    /// The entries that the run wrote.
    var entries: [String] = []

    /// Reads the summary; nil if there is none with a string `"flong"`.
    init?(below folder: Int32) {
      guard
        let file = try? Descriptor(summaryName, below: folder, flags: O_RDONLY | O_NOFOLLOW),
        let status = try? file.status(), status.isRegular,
        let bytes = try? file.readAll(size: status.size)
      else { return nil }
      var object = JSONLine(fields: ["flong", "entries"])
      guard (try? object.scan(bytes.span)) != nil, object.values[0]?.kind == .string else {
        return nil
      }
      if let list = object.values[1], list.kind == .array {
        entries = bytes.withUnsafeBufferPointer {
          JSONArray.strings(of: UnsafeBufferPointer(rebasing: $0[list.range]))
        }
      }
    }
  }
}
