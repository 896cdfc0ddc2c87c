import Testing

@testable import FlongCorpora

@Suite struct NoticeTests {
  @Test func slotsAreFilled() {
    var random = SplitMix(seed: 1)
    let text = Notice.fill(
      "{name} asks for {amount} by {date}, {number} times.", name: "It", &random)
    #expect(text.hasPrefix("It asks for "))
    #expect(!text.contains("{") && !text.contains("}"))
    #expect(text.hasSuffix(" times."))
  }

  @Test func noNoticeHasASlotOfAnotherName() {
    for notice in Notice.ofSources + [Notice.ofAgency] {
      for sentence in notice.sentences {
        for part in sentence.split(separator: "{").dropFirst(sentence.hasPrefix("{") ? 0 : 1) {
          #expect(["name", "amount", "date", "number"].contains(String(part.prefix { $0 != "}" })))
        }
      }
    }
  }
}
