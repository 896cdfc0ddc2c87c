import Testing

@testable import FlongCore

struct ResemblanceBoundTests {
  @Test(arguments: [1, 33, 50, 70, 99, 100])
  func leastCommonIsExact(percent: Int) {
    let bound = ResemblanceBound(percent: percent)
    for a in 1...30 {
      for b in 1...a {
        for common in 0...b {
          let alike = Ratio(common, a + b - common).isAtLeast(percent: percent)
          #expect(alike == (common >= bound.leastCommon(a, b)))
        }
      }
    }
  }

  @Test(arguments: [1, 50, 70, 100])
  func prefixesLeaveTooFew(percent: Int) {
    let bound = ResemblanceBound(percent: percent)
    for larger in 1...60 {
      for smaller in bound.leastSize(for: larger)...larger {
        let least = bound.leastCommon(larger, smaller)
        #expect(larger - bound.probePrefix(larger) < least)
        #expect(smaller - bound.indexPrefix(smaller) < least)
      }
    }
  }
}
