internal import CZlib

/// A picture as PNG (ISO/IEC 15948): 8 bits a channel, no transparency.
struct PNGImage: Sendable {
  let width: Int
  let height: Int
  private var pixels: [UInt8]

  init(width: Int, height: Int, background: HeatColour.RGB) {
    self.width = width
    self.height = height
    let row = PNGImage.run(width, background)
    pixels = []
    pixels.reserveCapacity(row.count * height)
    for _ in 0..<height { pixels += row }
  }

  /// Pixels of one colour.
  private static func run(_ count: Int, _ colour: HeatColour.RGB) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count * 3) { buffer, size in
      for place in stride(from: 0, to: count * 3, by: 3) {
        buffer[place] = colour.red
        buffer[place + 1] = colour.green
        buffer[place + 2] = colour.blue
      }
      size = count * 3
    }
  }

  /// Paints a rectangle, which must lie in the picture.
  mutating func fill(_ columns: Range<Int>, _ rows: Range<Int>, _ colour: HeatColour.RGB) {
    precondition(
      columns.lowerBound >= 0 && columns.upperBound <= width && rows.lowerBound >= 0
        && rows.upperBound <= height, "a rectangle outside the picture")
    let run = PNGImage.run(columns.count, colour)
    for row in rows {
      let place = (row * width + columns.lowerBound) * 3
      pixels.replaceSubrange(place..<place + run.count, with: run)
    }
  }

  var bytes: [UInt8] {
    var header = PNGImage.bigEndian(width) + PNGImage.bigEndian(height)
    header += [8, 2, 0, 0, 0]  // bits, RGB, deflate, adaptive filters, no interlace
    var rows: [UInt8] = []
    rows.reserveCapacity((width * 3 + 1) * height)
    for row in 0..<height {
      rows.append(0)  // no filter
      rows += pixels[row * width * 3..<(row + 1) * width * 3]
    }
    return [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A] + PNGImage.chunk("IHDR", header)
      + PNGImage.chunk("IDAT", PNGImage.deflated(rows)) + PNGImage.chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    let sum = body.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    return bigEndian(data.count) + body + bigEndian(Int(sum))
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let status = bytes.withUnsafeBufferPointer {
        compress2(buffer.baseAddress, &size, $0.baseAddress, UInt($0.count), 6)
      }
      precondition(status == Z_OK, "zlib cannot allocate its window")
      count = Int(size)
    }
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
