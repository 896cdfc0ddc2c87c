import Testing

@testable import Flong

struct HeldObjectsTests {
  private final class Number: Sendable {
    let value: Int
    init(_ value: Int) { self.value = value }
  }

  @Test func eachObjectStandsAtItsNumber() {
    let held = HeldObjects((0..<100).map { Number($0) })
    #expect((0..<100).map { held.with($0) { $0.value } } == Array(0..<100))
  }

  @Test func objectsLiveAsLongAsTheirList() {
    var held: HeldObjects<Number>? = HeldObjects([Number(7)])
    weak let object = held?.with(0) { $0 }
    #expect(object?.value == 7)
    held = nil
    #expect(object == nil)
  }
}
