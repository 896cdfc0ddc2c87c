import Testing

@testable import Flong

struct AuditSampleTests {
  @Test func smallCollectionIsTakenWhole() {
    #expect(AuditSample(count: 0, limit: 5).step == 1)
    #expect(AuditSample(count: 5, limit: 5).step == 1)
    #expect(AuditSample(count: 5, limit: nil).step == 1)
    #expect(AuditSample(count: 5, limit: .max).takes(id: "any"))
  }

  @Test func largeOneIsThinned() {
    let sample = AuditSample(count: 10_000, limit: 1_000)
    #expect(sample.step == 10)
    let taken = (0..<10_000).count { sample.takes(id: "article/\($0)") }
    #expect((900...1_100).contains(taken))
  }
}
