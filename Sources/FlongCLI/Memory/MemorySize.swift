/// Sizes of memory as people write them: 512M, 2G, 2GiB, 1500000K, or bytes.
enum MemorySize {
  /// Bytes; nil for what is no size or does not fit.
  ///
  /// K, M, G and T are powers of 1024, as the kernel and `sort` have it, with or without "iB"; with
  /// "B" alone they are powers of 1000.
  static func bytes(_ text: String) -> Int? {
    let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let number = Int(Substring(digits)),
      let unit = unit(String(text.dropFirst(digits.count)).uppercased())
    else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: unit)
    return overflows ? nil : bytes
  }

  private static func unit(_ name: String) -> Int? {
    if name.isEmpty || name == "B" { return 1 }
    guard let power = ["K", "M", "G", "T"].firstIndex(of: String(name.prefix(1))) else {
      return nil
    }
    let base: Int
    switch name.dropFirst() {
    case "", "IB": base = 1_024
    case "B": base = 1_000
    default: return nil
    }
    return (0...power).reduce(1) { unit, _ in unit * base }
  }
}
