import Testing

@testable import Flong

struct SourcePoliciesReadingTests {
  private func policies(_ text: String) throws(FlongError) -> SourcePolicies {
    try SourcePolicies(Array(text.utf8), path: "p.tsv")
  }

  @Test func linesAreSourceRoleAndPolicy() throws {
    let read = try policies(
      "\u{FEFF}# ours\r\n\r\nexample.com\tappeal\tkeep\r\nexample.com\treprint\tkeep-first\n*\ttemplate\tkeep"
    )
    #expect(read.roles == ["example.com": [.appeal: .keep, .reprint: .keepFirst]])
    #expect(read.general == [.template: .keep])
  }

  @Test(arguments: [
    ("The Daily: a=b, c", "The Daily: a=b, c"), ("with\ttab", "with\ttab"), (" blank ", " blank "),
    (#""*""#, "*"), ("\"#hash\"", "#hash"), (#""\"quoted\"""#, #""quoted""#),
    (#""two\nlines""#, "two\nlines"), (#""caf\u00e9""#, "café"), (#"back\slash"#, #"back\slash"#),
    (#""""#, ""),
  ])
  func anySourceCanBeWritten(written: String, source: String) throws {
    #expect(try policies("\(written)\tappeal\tkeep\n").roles == [source: [.appeal: .keep]])
  }

  @Test(arguments: [
    ("a\tappeal", "tab"), ("a appeal keep", "tab"), ("\tappeal\tkeep", "write * for any source"),
    ("a\tapeal\tkeep", "no role 'apeal'; roles are appeal, navigation"),
    ("a\tappeal\tburn", "no policy 'burn'; policies are strip, keep-first, keep"),
    ("a\tappeal\tkeep\t", "no role 'keep'"), ("\"open\tappeal\tkeep", "JSON string"),
    (#""bad\q"\#tappeal\#tkeep"#, "JSON string"), (#""a"b"\#tappeal\#tkeep"#, "JSON string"),
    (#""a","source":"b"\#tappeal\#tkeep"#, "JSON string"),
    ("ok\tappeal\tstrip", "line 2 names the same source and role"),
  ])
  func faultsNameTheLine(line: String, words: String) throws {
    let error = #expect(throws: FlongError.self) {
      try policies("# comment\nok\tappeal\tkeep\n\(line)\n")
    }
    #expect(error?.path == "p.tsv" && error?.line == 3)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test func bytesThatAreNoTextAreNamed() {
    let error = #expect(throws: FlongError.self) {
      try SourcePolicies([0xFF, 0x09, 0x61, 0x0A], path: "p.tsv")
    }
    #expect(error?.line == 1)
  }
}
