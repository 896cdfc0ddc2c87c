import Glibc
import Synchronization

/// Writes the input again, without what was removed, as the folder `cleaned`.
public struct CleanedWriter: Sendable {
  /// The folder in the output that mirrors the input.
  public static let folderName = "cleaned"

  private let corpus: Corpus
  private let sources: SourceFiles
  private let removals: Lists<Removal>
  /// The articles of each file, in the order of their places.
  private let articlesOfFile: [[Int]]

  /// A writer of `corpus`, of whose article *i* the bytes of `removals[i]` go.
  ///
  /// Removals of an article are sorted, disjoint, not empty, and lie on character bounds.
  public init(corpus: Corpus, removals: [[Removal]]) {
    self.init(corpus: corpus, removals: Lists(removals))
  }

  init(corpus: Corpus, removals: Lists<Removal>) {
    precondition(removals.count == corpus.articles.count, "one list of removals for each article")
    self.corpus = corpus
    sources = corpus.sources
    self.removals = removals
    var articlesOfFile = Array(repeating: [Int](), count: corpus.files.count)
    for (index, article) in corpus.articles.enumerated() {
      articlesOfFile[article.origin.file].append(index)
      CleanedWriter.check(removals[index], count: article.text.count)
    }
    for file in articlesOfFile.indices where articlesOfFile[file].count > 1 {
      articlesOfFile[file].sort {
        corpus.articles[$0].origin.line < corpus.articles[$1].origin.line
      }
    }
    self.articlesOfFile = articlesOfFile
  }

  private static func check(_ removals: ArraySlice<Removal>, count: Int) {
    var position = 0
    for removal in removals {
      precondition(
        position <= removal.start && removal.start < removal.end && removal.end <= count,
        "removals are sorted, disjoint ranges of the text")
      position = removal.end
    }
  }

  /// Writes all files below `output`, on up to `jobs` threads.
  ///
  /// Files that were skipped are copied byte for byte; those that could not be opened are absent.
  public func write(into output: OutputFolder, jobs: Int) throws(FlongError) {
    let root: Descriptor
    do throws(SystemFault) {
      root = try makeFolders(below: output.staging.number)
    } catch {
      let path = output.shown(CleanedWriter.folderName)
      throw FlongError(.output, path: path, "the folder cannot be made: \(error.sentence)")
    }
    let number = root.number
    let hasFailed = Atomic(false)
    let workers = Workers(jobs: jobs)
    let grain = workers.grain(files: corpus.files.count)
    // Many files are written side by side; a few share the threads.
    let share = jobs / max(1, corpus.files.count)
    let results = workers.map(corpus.files.count, grain: grain) { range -> FlongError? in
      var folders = Folders(input: FolderCursor(), output: FolderCursor(below: number))
      // The first failure ends the run; what it still writes would be thrown away.
      for index in range where !hasFailed.load(ordering: .relaxed) {
        do throws(FlongError) {
          try write(index, folders: &folders, share: share, shown: output)
        } catch {
          hasFailed.store(true, ordering: .relaxed)
          return error
        }
      }
      return nil
    }
    if let failure = results.lazy.compactMap({ $0 }).first { throw failure }
  }

  /// The folders of the last files, for reading and for writing.
  private struct Folders: ~Copyable {
    var input: FolderCursor
    var output: FolderCursor
  }

  private func makeFolders(below staging: Int32) throws(SystemFault) -> Descriptor {
    let name = Array(CleanedWriter.folderName.utf8)
    try FolderTree.make(name, below: staging)
    let root = try Descriptor(folder: name, below: staging)
    var made: Set<ArraySlice<UInt8>> = []
    for file in corpus.files where file.fate != .absent {
      let folder = file.output.folder
      if folder.isEmpty || made.contains(folder) { continue }
      for end in folder.indices where folder[end] == UInt8(ascii: "/") {
        if made.insert(folder[..<end]).inserted {
          try FolderTree.make(folder[..<end], below: root.number)
        }
      }
      made.insert(folder)
      try FolderTree.make(folder, below: root.number)
    }
    return root
  }

  private func write(
    _ index: Int, folders: inout Folders, share: Int, shown output: OutputFolder
  ) throws(FlongError) {
    let file = corpus.files[index]
    if file.fate == .absent { return }
    let path = output.shown(CleanedWriter.folderName + "/" + file.name)
    var target: OutputFile
    do throws(SystemFault) {
      let flags = O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW
      let open = try folders.output.open(file.output, flags: flags, mode: 0o644)
      // What is copied is packed already.
      target = OutputFile(
        open, path: path, compression: file.fate == .copied ? .none : file.compression,
        jobs: share)
    } catch {
      throw FlongError(.output, path: path, "the file cannot be made: \(error.sentence)")
    }
    switch (file.fate, file.format) {
    case (.copied, _): try target.write(source(of: file, folders: &folders))
    case (_, .text):
      guard let article = articlesOfFile[index].first else { break }
      let text = corpus.articles[article].text
      for range in Removal.kept(of: text.count, without: removals[article]) {
        try target.write(text, range)
      }
    case (_, .jsonLines):
      try RecordCleaner(corpus, sources, removals, file: index, articlesOfFile[index]).write(
        to: &target, workers: Workers(jobs: share))
    }
    try target.finish()
  }

  /// The bytes of a file that is copied, read again as they are.
  private func source(of file: InputFile, folders: inout Folders) throws(FlongError) -> [UInt8] {
    if file.isStandardInput { return file.contents }
    do throws(SystemFault) {
      let open = try folders.input.open(file.location, flags: O_RDONLY)
      return try open.readAll(size: try open.status().size)
    } catch {
      throw FlongError(
        .input, path: file.location.printable, "the file cannot be copied: \(error.sentence)")
    }
  }
}
