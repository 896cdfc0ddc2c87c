import FlongCore
import Testing

@testable import Flong

struct ConfigurationDigestTests {
  private func digest(_ change: (inout Configuration) -> Void = { _ in }) -> String {
    var configuration = Configuration()
    change(&configuration)
    return configuration.digest
  }

  @Test func everySettingChangesTheDigest() {
    var digests = [digest()]
    digests += [
      digest { $0.matching.shingleSize = 4 }, digest { $0.matching.shortestFuzzy = 9 },
      digest { $0.matching.bands = BandScheme(bands: 20, rows: 3) },
      digest { $0.matching.bands = BandScheme(bands: 21, rows: 2) },
      digest { $0.matching.long = 17 }, digest { $0.matching.percentShort = 61 },
      digest { $0.matching.percentLong = 51 }, digest { $0.matching.articleShingleSize = 6 },
      digest { $0.matching.fullGroup = 33 }, digest { $0.minConfidence = 70 },
      digest { try? $0.takePolicies(Array("a\tappeal\tkeep".utf8), path: "p") },
      digest { try? $0.takePolicies(Array("a\tappeal\tkeep-first".utf8), path: "p") },
    ]
    for role in Role.allCases {
      for policy in Policy.allCases where policy != Policies()[role] {
        digests.append(digest { $0.policies[role] = policy })
      }
    }
    #expect(digests.count == 13 + 16)
    #expect(Set(digests).count == digests.count)
  }

  /// A setting that someone adds must reach the digest too.
  @Test func noSettingOfMatchingIsForgotten() {
    let fields = Mirror(reflecting: MatchSettings()).children.count
    let others = 3 + Role.allCases.count
    // Bands are two rows; version, margin and confidence are no matching settings.
    #expect(Configuration().settings.count == fields + 1 + others)
  }

  @Test func threadsDoNotChangeTheDigest() {
    #expect(digest { $0.jobs = 7 } == digest())
    #expect(digest { $0.reading.jobs = 7 } == digest())
  }

  @Test func sixteenDigits() {
    #expect(digest().count == 16)
    #expect(digest().allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }
}
