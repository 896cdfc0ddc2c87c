import Synchronization
import Testing

@testable import Flong

struct WorkersTests {
  @Test(arguments: [1, 2, 3, 7, 64], [0, 1, 5, 16, 17, 1_000])
  func resultsComeInTheOrderOfThePieces(jobs: Int, count: Int) {
    let pieces = Workers(jobs: jobs).map(count, grain: 5) { $0 }
    #expect(pieces.flatMap { Array($0) } == Array(0..<count))
    #expect(pieces.allSatisfy { !$0.isEmpty && $0.count <= 5 })
    #expect(pieces.count == (count + 4) / 5)
  }

  @Test(arguments: [1, 2, 7])
  func everyPieceIsVisitedOnce(jobs: Int) {
    let sum = Atomic(0)
    Workers(jobs: jobs).forEach(1_000, grain: 3) { range in
      sum.wrappingAdd(range.reduce(0, +), ordering: .relaxed)
    }
    #expect(sum.load(ordering: .relaxed) == 499_500)
  }

  @Test(arguments: [-3, 0, 1])
  func thereIsAtLeastOneThread(jobs: Int) {
    #expect(Workers(jobs: jobs).jobs == 1)
    #expect(Workers(jobs: jobs).map(2, grain: 1) { $0.lowerBound } == [0, 1])
  }

  @Test func optionalResultsAreKept() {
    let results = Workers(jobs: 4).map(6, grain: 1) { $0.lowerBound % 2 == 0 ? nil : $0.lowerBound }
    #expect(results == [nil, 1, nil, 3, nil, 5])
  }

  @Test func aFewFilesGoToAThreadEach() {
    #expect([0, 1, 5, 31, 10_000].map { Workers(jobs: 4).grain(files: $0) } == [1, 1, 1, 1, 16])
    #expect(Workers(jobs: 1).grain(files: 40) == 10)
  }

  @Test(arguments: [1, 2, 7], [0, 1, 16, 1_000])
  func piecesPassInTheirOrder(jobs: Int, count: Int) {
    let passed = Mutex<[Int]>([])
    Workers(jobs: jobs).inOrder(count, grain: 3, space: ByteBuffer()) { range, buffer in
      buffer.removeAll()
      for number in range { buffer.append(UInt8(number % 251)) }
    } pass: { buffer in
      passed.withLock { $0 += buffer.bytes.map { Int($0) } }
    }
    #expect(passed.withLock { $0 } == (0..<count).map { $0 % 251 })
  }
}
