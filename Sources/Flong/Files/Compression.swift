/// How the bytes of a file are packed on disk.
public enum Compression: String, Sendable {
  case none
  case gzip
  case zstd

  /// The packing that the first bytes show; the file's name has no say.
  public init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if bytes.starts(with: Zstd.magic) {
      self = .zstd
    } else {
      self = .none
    }
  }

  /// The unpacked bytes.
  ///
  /// A fault's sentence continues "the file is …".
  public func unpack(_ bytes: [UInt8]) throws(PackingFault) -> [UInt8] {
    switch self {
    case .none: bytes
    case .gzip: try Gzip.unpack(bytes)
    case .zstd: try Zstd.unpack(bytes)
    }
  }
}

/// Why packed bytes cannot be unpacked, and where in them.
public struct PackingFault: Error, Equatable {
  /// The byte of the packed data, counted from 0.
  public var byte: Int
  /// What is wrong with it.
  public var sentence: String

  static func truncated(_ format: String, at byte: Int) -> PackingFault {
    PackingFault(byte: byte, sentence: "truncated \(format) data, which ends at byte \(byte)")
  }

  static func corrupt(_ format: String, at byte: Int) -> PackingFault {
    PackingFault(byte: byte, sentence: "corrupt \(format) data near byte \(byte)")
  }
}

/// A growing destination for unpacked bytes.
struct UnpackingBuffer {
  /// Bytes that are unpacked at once, which a cache holds.
  private static let most = 1 << 20

  private(set) var bytes: [UInt8] = []
  private var chunk: Int

  /// A destination for about `expected` bytes from `packed` ones; the guess only saves copies, and a claim
  /// that nobody can believe takes no room.
  init(expected: Int, packed: Int) {
    chunk = min(max(expected, 1 << 12), UnpackingBuffer.most)
    if expected > chunk { bytes.reserveCapacity(min(expected, max(1 << 26, 16 * packed))) }
  }

  /// Lets `body` fill free space, of which it returns how many bytes it wrote.
  mutating func fill(_ body: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    let piece = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
      count = body(buffer)
    }
    if bytes.capacity == 0 { bytes = piece } else { bytes.append(contentsOf: piece) }
    chunk = min(max(1 << 16, bytes.count), UnpackingBuffer.most)
  }
}

/// A stream that packs bytes as they come.
protocol Packer: AnyObject {
  /// Packs `bytes` and hands the output, if any, to `sink`; `isLast` ends the stream.
  func pack(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, into sink: (UnsafeRawBufferPointer) -> Void)
}

extension Compression {
  /// A new stream of this packing, on up to `jobs` threads, or nil where bytes are written as they are.
  func makePacker(jobs: Int) -> (any Packer)? {
    switch self {
    case .none: nil
    case .gzip: Gzip.Stream(jobs: jobs)
    case .zstd: Zstd.Stream()
    }
  }

  /// All of `bytes`, packed.
  func pack(_ bytes: [UInt8]) -> [UInt8] {
    guard let packer = makePacker(jobs: 1) else { return bytes }
    var packed: [UInt8] = []
    bytes.withUnsafeBytes { buffer in
      packer.pack(buffer, isLast: true) { packed.append(contentsOf: $0) }
    }
    return packed
  }
}
