import Testing

@testable import Flong

struct SourceWindowTests {
  private let scratch = ScratchFolder()
  /// Records of more than one window.
  private let bytes = (0..<30_000).flatMap { Array("{\"id\":\"\($0)\",\"text\":\"one\"}\n".utf8) }

  /// Over a file that is read again, and over one that is held.
  private func window(_ name: String) throws -> SourceWindow {
    scratch.write("in/" + name, name.hasSuffix(".gz") ? Compression.gzip.pack(bytes) : bytes)
    let corpus = try CorpusReader().read(inputs: [scratch.at("in")])
    return SourceWindow(corpus.sources, file: 0, end: bytes.count)
  }

  @Test(arguments: ["r.jsonl", "r.jsonl.gz"])
  func piecesAreTheBytesInTheirOrder(name: String) throws {
    var window = try window(name)
    var copied: [UInt8] = []
    for range in [0..<100, 100..<100, 100..<bytes.count - 5, bytes.count - 5..<bytes.count] {
      try window.forEachPiece(of: range) { copied += $0 }
    }
    #expect(copied == bytes)
  }

  @Test(arguments: ["r.jsonl", "r.jsonl.gz"])
  func aRangeComesAtOnce(name: String) throws {
    var window = try window(name)
    // Inside one window, longer than one, and at the end.
    for range in [3..<9, 200_000..<800_000, bytes.count - 9..<bytes.count] {
      #expect(try window.withBytes(of: range) { Array($0) } == Array(bytes[range]))
    }
  }
}
