import Testing

@testable import Flong

struct CompressionTests {
  @Test(arguments: [Compression.gzip, .zstd], [0, 1, 4095, 4096, 65535, 65536, 300_000])
  func returnsTheSameBytes(packing: Compression, size: Int) throws {
    var random = SeededGenerator(seed: UInt64(size))
    let bytes = (0..<size).map { _ in UInt8.random(in: 0..<9, using: &random) }
    let packed = packing.pack(bytes)
    #expect(Compression(of: packed) == packing)
    #expect(try packing.unpack(packed) == bytes)
  }

  @Test(arguments: [Compression.gzip, .zstd])
  func readsSeveralMembers(packing: Compression) throws {
    let packed = packing.pack(Array("one ".utf8)) + packing.pack([]) + packing.pack([0x32])
    #expect(try packing.unpack(packed) == Array("one 2".utf8))
  }

  @Test func unpacksMoreThanTheHeaderPromises() throws {
    let zeros = [UInt8](repeating: 0, count: 5_000_000)
    let packed = Compression.gzip.pack(zeros) + Compression.gzip.pack([1])
    #expect(try Compression.gzip.unpack(packed) == zeros + [1])
  }

  @Test(arguments: [Compression.gzip, .zstd])
  func unpacksMoreThanItTakesAtOnce(packing: Compression) throws {
    let members = (0..<5).map { [UInt8](repeating: $0, count: 700_000) }
    let packed = members.flatMap { packing.pack($0) }
    #expect(try packing.unpack(packed) == members.flatMap { $0 })
  }

  @Test func takesNoRoomForWhatNobodyCanBelieve() {
    // A frame that claims half a terabyte, and ends.
    let frame = Zstd.magic + [0xC0, 0x58] + [0, 0, 0, 0, 0x80, 0, 0, 0]
    #expect(throws: PackingFault.truncated("zstd", at: frame.count)) {
      try Compression.zstd.unpack(frame)
    }
  }

  @Test(arguments: [Compression.gzip, .zstd])
  func namesTheEndOfTruncatedData(packing: Compression) {
    let packed = packing.pack(Array("a story of some length".utf8))
    for count in 4..<packed.count {
      #expect(throws: PackingFault.truncated(packing.rawValue, at: count)) {
        try packing.unpack(Array(packed[..<count]))
      }
    }
  }

  @Test(arguments: [Compression.gzip, .zstd])
  func noticesCorruption(packing: Compression) {
    var packed = packing.pack(Array("a story of some length".utf8))
    packed[packed.count - 6] ^= 0x55
    #expect(throws: PackingFault.self) { try packing.unpack(packed) }
  }

  @Test func refusesGarbageAfterAMember() {
    let packed = Compression.gzip.pack([1, 2, 3])
    #expect(throws: PackingFault.self) { try Compression.gzip.unpack(packed + [1, 2, 3]) }
    #expect(throws: Never.self) { try Compression.gzip.unpack(packed + [0, 0, 0]) }
  }
}
