import FlongCore
import Glibc

/// One file after opening: its bytes, or the reason why there are none.
struct FileReading: Sendable {
  var file: InputFile
  /// The text of a file that is one article.
  var text = ArticleText([])
  /// Whether that is no text at all.
  var isBlank = false
  /// Why the file is not read.
  var refusal: String?
}

/// Opens, unpacks and checks files.
struct FileReader: ~Copyable {
  private var cursor = FolderCursor()

  /// Reads `file` with one open, one status, one read and one close.
  mutating func read(_ file: InputFile) -> FileReading {
    var reading = FileReading(file: file)
    let packed: [UInt8]
    do throws(SystemFault) {
      packed = try bytes(of: &reading.file)
    } catch {
      reading.file.fate = .absent
      reading.refusal = FileReader.refusal(error)
      return reading
    }
    if file.output.text == nil {
      refuse(&reading, packed, "the name of the file is not UTF-8; rename it")
      return reading
    }
    if reading.file.isLong { return reading }
    reading.file.compression = Compression(of: packed)
    do throws(PackingFault) {
      take(try reading.file.compression.unpack(packed), packed: packed, into: &reading)
    } catch {
      refuse(&reading, packed, "this is \(error.sentence); fetch or pack the file again")
    }
    return reading
  }

  /// Why a file is left out.
  static func refusal(_ fault: SystemFault) -> String {
    "the file cannot be read: \(fault.sentence)"
  }

  private mutating func bytes(of file: inout InputFile) throws(SystemFault) -> [UInt8] {
    if file.isStandardInput { return try StandardInput.read() }
    let open = try cursor.open(file.location, flags: O_RDONLY)
    let status = try open.status()
    // The file may have been replaced by something that would block.
    guard status.isRegular else { throw SystemFault(code: EINVAL) }
    file.stamp = status.stamp
    if file.format == .jsonLines && !file.isSniffed && status.size >= InputFile.longest {
      let head = try open.read(0..<FileReader.head)
      if Compression(of: head) == .none && TextCheck.wideFault(of: head) == nil {
        file.isLong = true
        file.size = status.size
        return head
      }
    }
    return try open.readAll(size: status.size)
  }

  /// Bytes that tell what a long file is.
  private static let head = 1 << 20

  /// Checks unpacked bytes and puts them where they belong.
  private func take(_ bytes: [UInt8], packed: [UInt8], into reading: inout FileReading) {
    if reading.file.isSniffed { reading.file.format = format(of: bytes) }
    if reading.file.isStandardInput { nameStandardInput(&reading.file) }
    let isText = reading.file.format == .text
    if let reason = isText ? TextCheck.fault(of: bytes) : TextCheck.wideFault(of: bytes) {
      return refuse(&reading, packed, reason)
    }
    reading.file.size = bytes.count
    reading.file.digest = bytes.withUnsafeBytes { XXH3.hash128($0) }
    if isText {
      reading.text = ArticleText(bytes)
      reading.isBlank = TextCheck.isBlank(bytes)
    } else {
      reading.file.contents = bytes
    }
  }

  private func refuse(_ reading: inout FileReading, _ packed: [UInt8], _ reason: String) {
    reading.refusal = reason
    reading.file.fate = .copied
    // Standard input cannot be read a second time for the copy.
    if reading.file.isStandardInput { reading.file.contents = packed }
  }

  /// JSON Lines if the first byte that is not blank opens an object.
  private func format(of bytes: [UInt8]) -> InputFile.Format {
    let start = bytes.starts(with: TextCheck.byteOrderMark) ? TextCheck.byteOrderMark.count : 0
    let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") ? .jsonLines : .text
  }

  private func nameStandardInput(_ file: inout InputFile) {
    let ending: String =
      switch file.compression {
      case .none: ""
      case .gzip: ".gz"
      case .zstd: ".zst"
      }
    file.output = Path((file.format == .text ? "stdin.txt" : "stdin.jsonl") + ending)
  }
}
