internal import Glibc

/// A file that is written once, through a buffer of its own.
final class TextFile {
  private let path: String
  private let file: UnsafeMutablePointer<FILE>
  private var isGood = true

  init(_ path: String) throws {
    guard let file = fopen(path, "w") else {
      throw CorpusOptions.Mistake(description: "\(path): cannot be written")
    }
    self.path = path
    self.file = file
  }

  func append(_ text: String) {
    var text = text
    text.withUTF8 { isGood = fwrite($0.baseAddress, 1, $0.count, file) == $0.count && isGood }
  }

  /// Throws if anything could not be written.
  func close() throws {
    guard fclose(file) == 0, isGood else {
      throw CorpusOptions.Mistake(description: "\(path): writing failed; is the disk full?")
    }
  }
}
