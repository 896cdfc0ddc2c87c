internal import FlongCore

extension Sequence<ArticleText> {
  /// Asks for the pages of texts that are read soon and may lie in a file.
  func prefetchPages() {
    for run in memoryRuns() { Prefetch.pages(run) }
  }

  /// The memory of the texts; of those that lie side by side in one piece.
  ///
  /// What it gives is an address and no more: the texts hold the memory.
  func memoryRuns() -> [UnsafeRawBufferPointer] {
    var runs: [UnsafeRawBufferPointer] = []
    for text in self {
      text.withUnsafeBytes { bytes in
        if let last = runs.last, let start = last.baseAddress,
          start + last.count == bytes.baseAddress
        {
          runs[runs.count - 1] = UnsafeRawBufferPointer(
            start: start, count: last.count + bytes.count)
        } else if !bytes.isEmpty {
          runs.append(bytes)
        }
      }
    }
    return runs
  }
}
