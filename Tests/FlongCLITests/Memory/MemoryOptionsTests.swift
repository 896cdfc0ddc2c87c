import Testing

@testable import FlongCLI

struct MemoryOptionsTests {
  @Test(arguments: [
    ("out", "."), ("./out", "./"), ("/usr/out", "/usr/"), ("/usr/bin/", "/usr/"), ("/", "."),
    ("/usr/gone/deeper/out", "/usr/"), ("gone/out//", "."), ("/out", "/"),
  ])
  func theFolderBesideTheOutput(output: String, folder: String) {
    #expect(MemoryOptions.folder(of: output) == folder)
  }
}
