import Flong
import Testing

@testable import FlongEvaluation

struct CalibrationTests {
  private func removal(_ bytes: Range<Int>, _ confidence: Int) -> PlannedRemoval {
    PlannedRemoval(bytes: bytes, role: .appeal, confidence: confidence)
  }

  @Test func aRemovalIsRightWhereMostOfItIsBoilerplate() {
    // strip 0..<5, news 7..<11, taste 13..<18
    let set = ExampleSet.make([["-strip", "+news", "?taste"]])
    let right = Calibration(set, removals: [[removal(0..<7, 61)]])
    #expect(right.bins.map(\.removals) == [0, 0, 1, 0, 0, 0, 0])
    #expect(right.bins[2].right == 1)
    let glued = Calibration(set, removals: [[removal(1..<11, 99)]])
    #expect(glued.bins[6] == Calibration.Bin(removals: 1, right: 0))
  }

  @Test func whatIsNotScoredIsNotCounted() {
    let set = ExampleSet.make([["-strip", "?taste"]])
    let none = Calibration(set, removals: [[removal(7..<12, 80)]])
    #expect(none == Calibration())
  }

  @Test func binsBeginAtTheirBounds() {
    var calibration = Calibration()
    for confidence in [49, 50, 59, 60, 98, 99, 100] {
      calibration.add(confidence: confidence, isRight: true)
    }
    #expect(calibration.bins.map(\.removals) == [1, 2, 1, 0, 0, 1, 2])
    calibration += calibration
    #expect(calibration.bins.map(\.right) == [2, 4, 2, 0, 0, 2, 4])
  }
}
