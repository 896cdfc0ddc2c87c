internal import Glibc

/// A small text file that the user wrote.
public enum InputList {
  /// All bytes of the file at `path`.
  public static func read(_ path: String) throws(FlongError) -> [UInt8] {
    do throws(SystemFault) {
      let file = try Descriptor(Path(path).bytes, below: AT_FDCWD, flags: O_RDONLY)
      return try file.readAll(size: try file.status().size)
    } catch {
      throw FlongError(.input, path: path, "the list cannot be read: \(error.sentence)")
    }
  }
}
