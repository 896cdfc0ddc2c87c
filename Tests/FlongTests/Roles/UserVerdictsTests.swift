import FlongCore
import Testing

@testable import Flong

struct UserVerdictsTests {
  private func tokens(_ text: String) -> [UInt64] {
    Tokeniser().tokens(of: Array(text.utf8)).hashes
  }

  @Test func wordingsMatchInAnyTypography() {
    var verdicts = UserVerdicts()
    verdicts.add(Array("# a comment\r\n\r\n“Don’t miss” our news\r\n".utf8), allow: true)
    verdicts.add(Array("from just $2\nPublished 3 May\n".utf8), allow: false)
    let dated = DateTokeniser().tokens(of: Array("Published 4 June".utf8)).hashes
    #expect(verdicts.verdict(cluster: nil, [dated]) == false)
    #expect(verdicts.verdict(cluster: nil, [tokens("\"Don't miss\" our NEWS")]) == true)
    #expect(verdicts.verdict(cluster: nil, [tokens("From just €30")]) == false)
    #expect(verdicts.verdict(cluster: nil, [tokens("another wording")]) == nil)
    #expect(verdicts.verdict(cluster: nil, [[]]) == nil)
  }

  @Test func clustersGoByTheirID() {
    var verdicts = UserVerdicts()
    verdicts.add(Array("c0123456789abcdef\n".utf8), allow: false)
    #expect(verdicts.verdict(cluster: "c0123456789abcdef", []) == false)
    #expect(verdicts.verdict(cluster: "c0123456789abcde0", []) == nil)
  }

  @Test func whatStaysWinsOverWhatGoes() {
    var verdicts = UserVerdicts()
    verdicts.add(Array("Read more\n".utf8), allow: false)
    verdicts.add(Array("read more\n".utf8), allow: true)
    #expect(verdicts.verdict(cluster: nil, [tokens("Read more")]) == true)
  }

  @Test func theDigestChangesWithEveryVerdict() {
    var configuration = Configuration()
    let before = configuration.digest
    configuration.user.add(Array("Read more\n".utf8), allow: true)
    let after = configuration.digest
    configuration.user.add(Array("Home\n".utf8), allow: true)
    #expect(Set([before, after, configuration.digest]).count == 3)
  }
}
