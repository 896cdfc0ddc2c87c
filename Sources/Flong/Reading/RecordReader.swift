import Glibc

/// The records of one piece of a JSON Lines file; lines count from the start of the piece.
struct RecordReading: Sendable {
  var articles: [Article] = []
  /// Which of them have no text.
  var blank: [Int] = []
  var faults: [(line: Int, reason: String)] = []
  var lines = 0
}

/// Reads JSON Lines records: which bytes are the text, and the small fields decoded.
struct RecordReader: ~Copyable {
  private var scanner: JSONLine
  /// The decoded texts of a piece.
  private var texts = ByteBuffer()
  private let fields: RecordFields
  private let file: Int

  /// A reader for the file with the index `file` in the corpus.
  init(file: Int, fields: RecordFields) {
    self.file = file
    self.fields = fields
    scanner = JSONLine(fields: fields.names)
  }

  /// Pieces of about `size` bytes that end with a line, so that threads can share a file.
  static func pieces(of contents: [UInt8], size: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = contents.starts(with: TextCheck.byteOrderMark) ? TextCheck.byteOrderMark.count : 0
    while start < contents.count {
      let reach = min(start + size, contents.count)
      let end = contents[(reach - 1)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? contents.count
      pieces.append(start..<end)
      start = end
    }
    return pieces
  }

  /// Reads the lines of `piece` of some bytes that begin at the byte `base` of the file; ids that
  /// records lack stay empty.
  mutating func read(
    _ piece: Range<Int>, of contents: [UInt8], from base: Int = 0
  ) -> RecordReading {
    var reading = RecordReading()
    texts.removeAll()
    var ranges: [Range<Int>] = []
    contents.withUnsafeBufferPointer { bytes in
      let whole = UnsafeBufferPointer(rebasing: bytes[piece])
      let isUTF8 = TextCheck.firstInvalidByte(in: whole) == nil
      var start = piece.lowerBound
      while start < piece.upperBound {
        let rest = piece.upperBound - start
        let origin = UnsafeRawPointer(bytes.baseAddress!)
        let found = memchr(origin + start, 0x0A, rest).map { UnsafeRawPointer($0) - origin }
        let end = found ?? piece.upperBound
        reading.lines += 1
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        do throws(JSONFault) {
          if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
            if !isUTF8 { try checkEncoding(of: line) }
            let first = texts.count
            reading.articles.append(try record(line, at: base + start, line: reading.lines))
            ranges.append(first..<texts.count)
          }
        } catch {
          reading.faults.append((reading.lines, sentence(for: error)))
        }
        start = end + 1
      }
    }
    let decoded = texts.bytes
    for (article, range) in ranges.enumerated() {
      reading.articles[article].text = ArticleText(decoded, range)
      if TextCheck.isBlank(decoded[range]) { reading.blank.append(article) }
    }
    return reading
  }

  /// A fault without a byte is a sentence of its own.
  private func sentence(for fault: JSONFault) -> String {
    fault.byte < 0
      ? fault.message : "byte \(fault.byte) of the line: \(fault.message); repair the record"
  }

  private func checkEncoding(of line: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
    if let byte = TextCheck.firstInvalidByte(in: line) {
      throw JSONFault(byte: byte, message: "0x\(Printable.hexByte(line[byte])) is not UTF-8")
    }
  }

  /// The record of a line, still without its text, which is appended to `texts`.
  private mutating func record(
    _ line: UnsafeBufferPointer<UInt8>, at start: Int, line number: Int
  ) throws(JSONFault) -> Article {
    try scanner.scan(line)
    guard let text = scanner.values[0] else {
      throw JSONFault(
        byte: -1,
        message: "the record has no field \"\(fields.text)\"; add it or name the field of the text")
    }
    guard text.kind == .string else {
      throw JSONFault(
        byte: text.range.lowerBound, message: "the field \"\(fields.text)\" is not a string")
    }
    let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(line)[text.range])
    do throws(JSONFault) {
      if text.isEscaped {
        try JSONString.unescape(raw, into: &texts)
      } else {
        texts.append(raw)
      }
    } catch {
      throw JSONFault(byte: text.range.lowerBound + error.byte, message: error.message)
    }
    let url = field(4, in: line)
    let place = RecordPlace(
      file: file, line: number,
      text: (start + text.range.lowerBound)..<(start + text.range.upperBound),
      isEscaped: text.isEscaped)
    return Article(
      id: field(1, in: line) ?? "",
      source: field(2, in: line) ?? url.flatMap { WebAddress.host(of: $0) },
      date: field(3, in: line), url: url, title: field(5, in: line), text: [],
      origin: .record(place))
  }

  /// The decoded string or the digits of a small field; nil for anything else.
  private func field(_ index: Int, in line: UnsafeBufferPointer<UInt8>) -> String? {
    guard let value = scanner.values[index], value.kind == .string || value.kind == .number,
      !value.range.isEmpty
    else { return nil }
    let raw = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(line)[value.range])
    return value.isEscaped ? JSONString.text(raw) : String(decoding: raw, as: UTF8.self)
  }
}
