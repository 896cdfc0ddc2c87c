import Testing

@testable import Flong

struct GzipPackingTests {
  /// Two members and a half.
  private let bytes: [UInt8] = {
    var random = SeededGenerator(seed: 5)
    return (0..<Gzip.Stream.memberSize * 5 / 2).map { _ in UInt8.random(in: 0..<9, using: &random) }
  }()

  private func pack(_ pieces: [ArraySlice<UInt8>], jobs: Int) -> [UInt8] {
    let stream = Gzip.Stream(jobs: jobs)
    var packed: [UInt8] = []
    for piece in pieces {
      piece.withUnsafeBytes { stream.pack($0, isLast: false) { packed.append(contentsOf: $0) } }
    }
    [].withUnsafeBytes { stream.pack($0, isLast: true) { packed.append(contentsOf: $0) } }
    return packed
  }

  @Test(arguments: [1, 2, 3, 7])
  func packsTheSameOnAnyNumberOfThreads(jobs: Int) throws {
    let packed = pack([bytes[...]], jobs: jobs)
    #expect(try Gzip.unpack(packed) == bytes)
    #expect(packed == pack([bytes[...]], jobs: 1))
  }

  @Test(arguments: [1, 2])
  func packsTheSameHoweverTheBytesCome(jobs: Int) {
    let whole = pack([bytes[...]], jobs: jobs)
    let cuts = [0, 1, 1, 70_000, Gzip.Stream.memberSize, bytes.count - 3, bytes.count]
    let pieces = zip(cuts, cuts.dropFirst()).map { bytes[$0..<$1] }
    #expect(pack(pieces, jobs: jobs) == whole)
  }

  @Test func cutsMembersAtFixedPlaces() {
    let size = Gzip.Stream.memberSize
    let members = [bytes[..<size], bytes[size..<2 * size], bytes[(2 * size)...]]
    #expect(pack([bytes[...]], jobs: 2) == members.flatMap { pack([$0], jobs: 1) })
    #expect(pack([bytes[..<size]], jobs: 2) == pack([bytes[..<size]], jobs: 1))
  }

  @Test func packsNoBytesAsAMember() throws {
    let packed = pack([], jobs: 2)
    #expect(Compression(of: packed) == .gzip)
    #expect(try Gzip.unpack(packed).isEmpty)
  }

  @Test func saysNothingOfTimeOrName() {
    // Flags and time of RFC 1952.
    #expect(pack([[1, 2, 3]], jobs: 1)[3..<8] == [0, 0, 0, 0, 0])
  }
}
