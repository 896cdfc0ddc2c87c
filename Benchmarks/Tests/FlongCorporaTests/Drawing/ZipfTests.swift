import Testing

@testable import FlongCorpora

@Suite struct ZipfTests {
  @Test(arguments: [(1, 2.0), (9, 1.1)])
  func theFirstComesUpMoreOftenThanTheSecond(first: Int, ratio: Double) {
    let law = Zipf(count: 1_000, from: first)
    var random = SplitMix(seed: 3)
    var counts = [Int](repeating: 0, count: 1_000)
    for _ in 0..<200_000 { counts[law.draw(&random)] += 1 }
    let measured = Double(counts[0]) / Double(counts[1])
    #expect(abs(measured - ratio) < 0.15)
  }
}
