internal import CZlib

/// Gzip data (RFC 1952), of one member or several.
enum Gzip {
  /// zlib's window of 32 KiB, with a gzip header around it.
  private static let windowBits: Int32 = 15 + 16
  private static let structSize = Int32(MemoryLayout<z_stream>.size)

  /// Unpacks every member; zero padding after the last one is allowed.
  static func unpack(_ bytes: [UInt8]) throws(PackingFault) -> [UInt8] {
    // zlib keeps the stream's address, so it needs one that stays.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    guard inflateInit2_(stream, windowBits, ZLIB_VERSION, structSize) == Z_OK else {
      fatalError("zlib cannot allocate its window")
    }
    defer { inflateEnd(stream) }
    var output = UnpackingBuffer(expected: expectedSize(of: bytes), packed: bytes.count)
    var position = 0
    while true {
      var status = Z_OK
      bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress! + position)
        // zlib counts in 32 bits.
        let offered = min(input.count - position, 1 << 30)
        stream.pointee.avail_in = UInt32(offered)
        output.fill { space in
          stream.pointee.next_out = space.baseAddress
          stream.pointee.avail_out = UInt32(space.count)
          status = inflate(stream, Z_NO_FLUSH)
          return space.count - Int(stream.pointee.avail_out)
        }
        position += offered - Int(stream.pointee.avail_in)
      }
      switch status {
      case Z_STREAM_END:
        if bytes[position...].allSatisfy({ $0 == 0 }) { return output.bytes }
        inflateReset(stream)
      case Z_OK, Z_BUF_ERROR:
        // Free space left and nothing more to read: the end is missing.
        if position == bytes.count && stream.pointee.avail_out > 0 {
          throw .truncated("gzip", at: position)
        }
      default: throw .corrupt("gzip", at: position)
      }
    }
  }

  /// The size that the last member's trailer claims, where it is believable; others may stand before it.
  private static func expectedSize(of bytes: [UInt8]) -> Int {
    guard bytes.count >= 18 else { return 0 }
    let claimed = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    // Deflate packs at most 1032 : 1, and texts about 3 : 1.
    let believed = min(claimed, bytes.count * 1032) + 1
    return bytes.count < 1 << 20 ? believed : max(believed, bytes.count * 4)
  }
}
