internal import FlongCore
internal import FoundationEssentials

/// What `Benchmarks/kernels/run` holds against other programs: the texts, which are written into a
/// folder, and the CPU times of the front end on them.
struct KernelReport: Encodable {
  struct Stream: Encodable {
    let text: String
    let bytes: Int
    let words: Int
    /// Tokens and shingles of five words, and of three, by kernel.
    let nanoseconds: [String: [Int]]
  }

  let streams: [Stream]
  let paragraphs: Int
  let shinglesPerParagraph: Int
  let valuesPerSignature: Int
  /// All paragraphs, by kernel.
  let signatureNanoseconds: [String: Int]

  /// Measures, and checks that the kernels agree.
  init(_ texts: [BenchmarkText], folder: String, runs: Int) throws {
    let kernels = Kernel.allCases.filter(\.isAvailable)
    streams = try texts.enumerated().map { place, text in
      let articles = ShingleStream.articles(text)
      var times: [String: [Int]] = [:]
      for size in [5, 3] {
        var first: ShingleStream?
        for kernel in kernels {
          let (measured, stream) = Measurement.measure(
            "stream", runs: runs, bytes: text.bytes.count, unit: "token", units: \.tokens
          ) { ShingleStream(text.bytes, articles, size: size, kernel: kernel) }
          times[kernel.rawValue, default: []].append(measured.medianNanoseconds)
          try check(text.tokens ?? stream.tokens, stream.tokens, "\(text.name): tokens")
          try check(first ?? stream, stream, "\(text.name): \(kernel.rawValue) equals portable")
          first = stream
        }
      }
      let name = "text\(place).txt"
      try Data(text.bytes).write(to: URL(filePath: folder).appending(path: name))
      let words = text.bytes.split(whereSeparator: KernelReport.isBlank).count
      return Stream(text: name, bytes: text.bytes.count, words: words, nanoseconds: times)
    }
    let sketched = ParagraphSignatures(of: texts[0])
    let count = sketched.paragraphs.count
    try Data(sketched.text)
      .write(to: URL(filePath: folder).appending(path: "paragraphs.txt"))
    var signatures: [UInt32]?
    var times: [String: Int] = [:]
    for kernel in kernels {
      let (measured, found) = Measurement.measure(
        "signatures", runs: runs, bytes: 1, unit: "paragraph", units: { _ in count },
        { sketched.sign(kernel: kernel) })
      try check(found != nil, true, "all paragraphs have 40 shingles")
      try check((signatures ?? found) == found, true, "\(kernel.rawValue) equals portable")
      signatures = found
      times[kernel.rawValue] = measured.medianNanoseconds
    }
    paragraphs = count
    shinglesPerParagraph = ParagraphSignatures.words - 2
    valuesPerSignature = Signer.slots
    signatureNanoseconds = times
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
