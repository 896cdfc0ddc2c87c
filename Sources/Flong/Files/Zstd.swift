internal import CZstd

/// Zstandard data (RFC 8878), of one frame or several.
enum Zstd {
  /// The first bytes of a frame.
  static let magic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]

  /// Unpacks every frame.
  static func unpack(_ bytes: [UInt8]) throws(PackingFault) -> [UInt8] {
    guard let context = ZSTD_createDCtx() else { fatalError("zstd cannot allocate its context") }
    defer { ZSTD_freeDCtx(context) }
    // Frames made with --long ask for more than the library's cautious default.
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, 31)
    var output = UnpackingBuffer(expected: expectedSize(of: bytes), packed: bytes.count)
    var position = 0
    while true {
      var status = 0
      var isFull = false
      bytes.withUnsafeBytes { buffer in
        var input = ZSTD_inBuffer(src: buffer.baseAddress, size: buffer.count, pos: position)
        output.fill { space in
          var target = ZSTD_outBuffer(dst: space.baseAddress, size: space.count, pos: 0)
          status = ZSTD_decompressStream(context, &target, &input)
          isFull = target.pos == target.size
          return target.pos
        }
        position = input.pos
      }
      if ZSTD_isError(status) != 0 { throw .corrupt("zstd", at: position) }
      guard position == bytes.count else { continue }
      // Zero says that the frame is complete and all of it has been handed over.
      if status == 0 { return output.bytes }
      if !isFull { throw .truncated("zstd", at: position) }
    }
  }

  /// The size that the first frame's header claims, where it is believable.
  private static func expectedSize(of bytes: [UInt8]) -> Int {
    let claimed = bytes.withUnsafeBytes { ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
    // The library answers "unknown" and "not a frame" with its two largest numbers.
    guard claimed < UInt64(1) << 40 else { return bytes.count * 4 }
    return Int(claimed) + 1
  }

  /// Packs at the library's usual level, with a checksum.
  final class Stream: Packer {
    private let context: OpaquePointer
    private var space = [UInt8](repeating: 0, count: 1 << 17)

    init() {
      guard let context = ZSTD_createCCtx() else { fatalError("zstd cannot allocate its context") }
      self.context = context
      ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    }

    deinit { ZSTD_freeCCtx(context) }

    func pack(
      _ bytes: UnsafeRawBufferPointer, isLast: Bool, into sink: (UnsafeRawBufferPointer) -> Void
    ) {
      var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
      let mode = isLast ? ZSTD_e_end : ZSTD_e_continue
      var remaining = 0
      repeat {
        space.withUnsafeMutableBytes { buffer in
          var target = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
          remaining = ZSTD_compressStream2(context, &target, &input, mode)
          precondition(ZSTD_isError(remaining) == 0, "zstd packs any bytes")
          if target.pos > 0 {
            sink(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<target.pos]))
          }
        }
      } while isLast ? remaining != 0 : input.pos < input.size
    }
  }
}
