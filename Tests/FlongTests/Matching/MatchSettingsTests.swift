import FlongCore
import Testing

@testable import Flong

struct MatchSettingsTests {
  @Test func longerPassagesNeedALowerShare() {
    let settings = MatchSettings()
    #expect(settings.percent(forTokens: settings.long) == settings.percentLong)
    #expect(settings.percent(forTokens: settings.long - 1) == settings.percentShort)
    #expect(settings.percentLong < settings.percentShort)
    #expect(settings.shingler.size == settings.shingleSize)
  }
}
