import Testing

@testable import Flong

struct WorkersTests {
  @Test(arguments: [1, 2, 7], [0, 1, 15, 16, 17, 1000])
  func returnsResultsInOrder(jobs: Int, count: Int) {
    let results: [String] = Workers.map(jobs: jobs, count: count, chunk: 16) { range, done in
      for index in range { done("task \(index)") }
    }
    #expect(results == (0..<count).map { "task \($0)" })
  }
}
