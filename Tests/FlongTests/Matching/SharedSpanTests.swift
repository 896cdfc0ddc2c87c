import FlongCore
import Testing

@testable import Flong

struct SharedSpanTests {
  @Test func everythingIsReadAsItWasSet() {
    let last = Int(UInt32.max) - 1
    var span = SharedSpan(
      a: 3, aBytes: 5..<last, b: last, bBytes: 0..<7, role: .quotation, resemblance: Ratio(2, 9))
    #expect(span.a == 3 && span.b == last)
    #expect(span.aBytes == 5..<last && span.bBytes == 0..<7)
    #expect(span.role == .quotation && span.resemblance == Ratio(2, 9) && span.cluster == nil)
    span.cluster = 0
    #expect(span.cluster == 0)
    span.cluster = nil
    #expect(span.cluster == nil)
    #expect(MemoryLayout<SharedSpan>.stride == 40)
  }
}
