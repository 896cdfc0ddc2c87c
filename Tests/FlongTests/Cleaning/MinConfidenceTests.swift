import Testing

@testable import Flong

struct MinConfidenceTests {
  @Test(arguments: [
    ("0", 0), ("1", 100), ("1.0", 100), ("0.7", 70), ("0.55", 55), ("0.57", 57), ("0.29", 29),
    (".5", 50), ("0.554", 56), ("0.001", 1),
  ])
  func decimalsAreHundredths(text: String, hundredths: Int) {
    #expect(MinConfidence.hundredths(text) == hundredths)
  }

  @Test(arguments: [
    "", "-0.1", "1.01", "70", "70%", "0,7", "nan", "inf", "1e-1", "+0.5", " 0.5", "٠",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(MinConfidence.hundredths(text) == nil)
  }

  @Test func everyHundredthReadsAsItIsWritten() {
    for hundredths in 0...100 {
      #expect(MinConfidence.hundredths(MinConfidence.text(hundredths)) == hundredths)
    }
  }
}
