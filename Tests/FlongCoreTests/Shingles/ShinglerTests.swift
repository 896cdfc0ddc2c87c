import Testing

@testable import FlongCore

struct ShinglerTests {
  private let tokens: [UInt64] = [10, 20, 30, 20, 30, 20, 30]

  @Test func eachWindowIsTheHashOfItsTokens() {
    let expected = (0...4).map { start in
      Array(tokens[start..<start + 3]).withUnsafeBytes { XXH3.hash64($0) }
    }
    #expect(Shingler(size: 3).shingles(of: tokens) == expected)
    #expect(expected[1] == expected[3])
  }

  @Test(arguments: Kernel.allCases.filter(\.isAvailable), 1...9)
  func everyWidthAndKernelGivesThatHash(kernel: Kernel, size: Int) {
    var random = SeededGenerator(seed: UInt64(size))
    let tokens = (0..<300).map { _ in random.next() }
    let expected = (0...tokens.count - size).map { start in
      Array(tokens[start..<start + size]).withUnsafeBytes { XXH3.hash64($0) }
    }
    #expect(Shingler(size: size, kernel: kernel).shingles(of: tokens) == expected)
  }

  @Test(
    arguments: [(0, 0), (1, 1), (2, 1), (3, 1), (4, 2), (7, 5)])
  func countOfShingles(tokens count: Int, shingles: Int) {
    let shingler = Shingler(size: 3)
    #expect(shingler.count(ofTokens: count) == shingles)
    #expect(shingler.shingles(of: Array(tokens.prefix(count))).count == shingles)
  }

  @Test func aShortRunIsOneShingleOfItsOwn() {
    let shingler = Shingler(size: 5)
    #expect(shingler.shingles(of: [10, 20]) != shingler.shingles(of: [10, 30]))
    #expect(shingler.shingles(of: [10, 20]) == Shingler(size: 2).shingles(of: [10, 20]))
  }

  @Test func appendingKeepsWhatIsThere() {
    var shingles: [UInt64] = [1, 2]
    tokens.withUnsafeBufferPointer { Shingler(size: 6).append($0, to: &shingles) }
    #expect(shingles.prefix(2) == [1, 2])
    #expect(Array(shingles.dropFirst(2)) == Shingler(size: 6).shingles(of: tokens))
    #expect(shingles.count == 4)
  }

  @Test func orderOfTokensCounts() {
    #expect(Shingler(size: 2).shingles(of: [1, 2]) != Shingler(size: 2).shingles(of: [2, 1]))
  }
}
