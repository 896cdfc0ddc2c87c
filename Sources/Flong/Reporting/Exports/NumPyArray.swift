/// A dense matrix as NumPy saves it (format 1.0 of `numpy.lib.format`): 64-bit floats, little-endian,
/// row by row.
enum NumPyArray {
  static func bytes(_ resemblances: Resemblances) -> [UInt8] {
    let count = resemblances.count
    var header = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(count), \(count)), }"
    // Magic, version, length and header fill a multiple of 64 bytes, with a line break at the end.
    let length = (10 + header.utf8.count + 1 + 63) / 64 * 64 - 10
    header += String(repeating: " ", count: length - header.utf8.count - 1) + "\n"
    var out: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    out += [UInt8(length & 0xFF), UInt8(length >> 8)] + Array(header.utf8)
    out.reserveCapacity(out.count + count * count * 8)
    for value in resemblances.square {
      // Both are exact, so the quotient is the float nearest to the decimal.
      var bits = (Double(value) / Double(Resemblances.one)).bitPattern
      for _ in 0..<8 {
        out.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
      }
    }
    return out
  }
}
