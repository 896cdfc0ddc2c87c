import Testing

@testable import Flong

struct SourcePoliciesTests {
  private func policies(_ text: String) throws -> SourcePolicies {
    try SourcePolicies(Array(text.utf8), path: "p.tsv")
  }

  @Test func digestsTellPoliciesApartAndNotTheirOrder() throws {
    let one = try policies("a\tappeal\tkeep\nb\ttemplate\tkeep\n")
    #expect(try policies("b\ttemplate\tkeep\na\tappeal\tkeep\n").digest == one.digest)
    for other in ["a\tappeal\tkeep\n", "a\tappeal\tkeep\nb\ttemplate\tkeep-first\n"] {
      #expect(try policies(other).digest != one.digest)
    }
  }

  @Test func missingSourcesAreNamedWithWhatMayBeMeant() throws {
    let listed = try policies("Example.com\tappeal\tkeep\nhere\tappeal\tkeep\nzz\tappeal\tkeep\n")
    let notes = listed.notes(["example.com", "here", "b"])
    #expect(notes.count == 2)
    #expect(notes[0].contains("p.tsv:1") && notes[0].contains("did you mean 'example.com'"))
    #expect(notes[1].contains("p.tsv:3") && notes[1].contains("'zz'") && notes[1].contains("'b'"))
    #expect(listed.notes([]).allSatisfy { $0.contains("no article of the input has a source") })
    #expect(try policies("*\tappeal\tkeep\n").notes([]).isEmpty)
  }
}
