import Dispatch
import Synchronization
import Testing

@testable import Flong

struct TurnsTests {
  @Test func piecesPassInTheirOrderWhateverTheOrderInWhichTheyAreReady() throws {
    let turns = Turns(pieces: 5, spaces: 8) { [Int]() }
    var places: [(piece: Int, place: Turns<[Int]>.Place)] = []
    while let (piece, place) = turns.take() {
      place.space = [piece]
      places.append((piece, place))
    }
    #expect(places.map(\.piece) == [0, 1, 2, 3, 4])
    var passed: [Int] = []
    for number in [3, 1, 0, 4] {
      turns.pass(number, places[number].place) { passed += $0 }
      #expect(passed == (number == 0 || number == 4 ? [0, 1] : []))
    }
    turns.pass(2, places[2].place) { passed += $0 }
    #expect(passed == [0, 1, 2, 3, 4])
    #expect(turns.take() == nil)
  }

  @Test func spacesAreUsedAgain() throws {
    let made = Atomic(0)
    let turns = Turns(pieces: 100, spaces: 3) { made.wrappingAdd(1, ordering: .relaxed).oldValue }
    let first = try #require(turns.take())
    while let (piece, place) = turns.take() {
      turns.pass(piece, place) { _ in }
      // The first one, which nobody has passed, keeps its own, and those behind it keep theirs.
      if piece == 2 {
        turns.pass(first.piece, first.place) { _ in }
      }
    }
    #expect(made.load(ordering: .relaxed) == 3)
  }

  @Test func whoFindsNoSpaceWaits() {
    let turns = Turns(pieces: 64, spaces: 2) { 0 }
    let passed = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      while let (piece, place) = turns.take() {
        place.space = piece
        turns.pass(piece, place) { number in passed.withLock { $0.append(number) } }
      }
    }
    #expect(passed.withLock { $0 } == Array(0..<64))
  }
}
