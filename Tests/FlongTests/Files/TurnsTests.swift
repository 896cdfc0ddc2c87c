import Dispatch
import Synchronization
import Testing

@testable import Flong

struct TurnsTests {
  @Test func numbersPassInTheirOrderWhateverTheOrderOfTheThreads() {
    let turns = Turns()
    let passed = Mutex<[Int]>([])
    let group = DispatchGroup()
    // The last ones come first, and wait.
    for number in (0..<8).reversed() {
      group.enter()
      DispatchQueue(label: "turn \(number)").async {
        turns.pass(number) { passed.withLock { $0.append(number) } }
        group.leave()
      }
    }
    group.wait()
    #expect(passed.withLock { $0 } == Array(0..<8))
  }
}
