/// The most memory that this process has had, as the system counts it.
public enum PeakMemory {
  /// Bytes, or nil where the system does not tell.
  ///
  /// Not `getrusage`, which counts the program that started this one, too.
  public static var bytes: Int? {
    guard let status = try? Path("/proc/self/status").read() else { return nil }
    return kilobytes(in: status).map { $0 * 1_024 }
  }

  /// The number in the line "VmHWM:     1234 kB".
  static func kilobytes(in status: [UInt8]) -> Int? {
    for line in status.split(separator: UInt8(ascii: "\n")) where line.starts(with: "VmHWM:".utf8) {
      let digits = line.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }
}
