/// The control group of a process, which containers and services have limits by.
///
/// Each line of `/proc/self/cgroup` is a number, controllers and a path: `0::/user.slice` in version 2
/// and `4:memory:/docker/1f2e` in version 1.
struct ControlGroup {
  /// Files that may hold a limit: of the group, and of all groups that it is in.
  let files: [String]

  init(_ lines: String) {
    var files: [String] = []
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let controllers = fields[1].split(separator: ",")
      if fields[1].isEmpty {
        files += ControlGroup.folders(fields[2]).map { "/sys/fs/cgroup\($0)/memory.max" }
      } else if controllers.contains("memory") {
        files += ControlGroup.folders(fields[2]).map {
          "/sys/fs/cgroup/memory\($0)/memory.limit_in_bytes"
        }
      }
    }
    self.files = files
  }

  /// The lowest limit in bytes, or nil where there is none; `read` gives the text of a file.
  ///
  /// "max" is no limit; version 1 writes a number beyond all machines.
  func memory(_ read: (String) -> String?) -> Int? {
    files.compactMap { file in
      read(file).flatMap { text in text.split(whereSeparator: \.isWhitespace).first }
        .flatMap { Int($0) }
    }.filter { $0 > 0 && $0 < 1 << 60 }.min()
  }

  /// A path and those above it, the root as "".
  private static func folders(_ path: Substring) -> [String] {
    var folders = [""]
    for name in path.split(separator: "/") {
      folders.append(folders[folders.count - 1] + "/" + name)
    }
    return folders.reversed()
  }
}
