import CZlib
import Testing

@testable import Flong

struct PNGImageTests {
  private static let white = HeatColour.RGB(red: 255, green: 255, blue: 255)
  private static let ink = HeatColour.RGB(red: 1, green: 2, blue: 3)

  /// The chunks by name, each with its checksum tested.
  private func chunks(_ png: [UInt8]) throws -> [(String, [UInt8])] {
    #expect(Array(png.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    func number(_ place: Int) -> Int { png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    var chunks: [(String, [UInt8])] = []
    var place = 8
    while place < png.count {
      let body = Array(png[place + 4..<place + 8 + number(place)])
      let sum = body.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
      #expect(number(place + 4 + body.count) == Int(sum))
      chunks.append((String(decoding: body.prefix(4), as: UTF8.self), Array(body.dropFirst(4))))
      place += 8 + body.count
    }
    return chunks
  }

  @Test func pixelsComeBack() throws {
    var image = PNGImage(width: 3, height: 2, background: PNGImageTests.white)
    image.fill(1..<3, 1..<2, PNGImageTests.ink)
    let chunks = try chunks(image.bytes)
    #expect(chunks.map(\.0) == ["IHDR", "IDAT", "IEND"])
    #expect(chunks[0].1 == [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0])
    var rows = [UInt8](repeating: 0, count: 100)
    var size = UInt(rows.count)
    #expect(uncompress(&rows, &size, chunks[1].1, UInt(chunks[1].1.count)) == Z_OK)
    let white: [UInt8] = [255, 255, 255]
    let ink: [UInt8] = [1, 2, 3]
    #expect(Array(rows.prefix(Int(size))) == [0] + white + white + white + [0] + white + ink + ink)
  }
}
