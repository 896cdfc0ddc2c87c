import Glibc

/// A relative or absolute path as the bytes the system knows; names need not be UTF-8.
struct Path: Hashable, Sendable {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text of a path that is UTF-8.
  var text: String? { String(validating: bytes, as: UTF8.self) }
  /// The path made safe to print, whatever its bytes.
  var printable: String { Printable.escape(bytes: bytes) }

  /// Where the last component starts.
  private var nameStart: Int { (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1 }
  /// The last component.
  var name: ArraySlice<UInt8> { bytes[nameStart...] }
  /// Everything before the last `/`; empty for a bare name.
  var folder: ArraySlice<UInt8> { bytes[..<max(0, nameStart - 1)] }

  /// This path with a component below it.
  func appending(_ name: some Sequence<UInt8>) -> Path {
    var path = self
    if let last = bytes.last, last != UInt8(ascii: "/") { path.bytes.append(UInt8(ascii: "/")) }
    path.bytes.append(contentsOf: name)
    return path
  }

  /// Whether joining the path to a folder stays in that folder: relative, no `..`, no `.`, no
  /// empty component, no NUL.
  var staysBelow: Bool {
    !bytes.contains(0)
      && bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
      }
  }

  /// The absolute path without links, or nil where it does not exist.
  var resolved: Path? {
    guard let found = withCPath({ realpath($0, nil) }) else { return nil }
    defer { free(found) }
    return Path(bytes: Array(UnsafeRawBufferPointer(start: found, count: strlen(found))))
  }

  /// Whether the path is `other` or lies below it; both must be absolute and without links.
  func isInside(_ other: Path) -> Bool {
    guard bytes.starts(with: other.bytes) else { return false }
    return bytes.count == other.bytes.count || other.bytes.last == UInt8(ascii: "/")
      || bytes[other.bytes.count] == UInt8(ascii: "/")
  }
}

extension Path {
  /// Calls `body` with the path as a C string.
  func withCPath<R>(_ body: (UnsafePointer<CChar>) -> R) -> R { bytes.withCPath(body) }

  /// The order of the bytes, which is the order of every listing.
  static func precedes(_ a: Path, _ b: Path) -> Bool { a.bytes.precedes(b.bytes) }
}

extension Collection<UInt8> {
  /// Calls `body` with the bytes as a C string; they must not contain NUL.
  func withCPath<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) { buffer in
      var end = 0
      for byte in self {
        buffer[end] = CChar(bitPattern: byte)
        end += 1
      }
      buffer[end] = 0
      return body(UnsafePointer(buffer.baseAddress!))
    }
  }
}

extension [UInt8] {
  /// Whether the bytes sort before `other`, as unsigned numbers.
  func precedes(_ other: [UInt8]) -> Bool {
    withUnsafeBytes { a in
      other.withUnsafeBytes { b in
        let shorter = Swift.min(a.count, b.count)
        let order = shorter == 0 ? 0 : memcmp(a.baseAddress!, b.baseAddress!, shorter)
        return order != 0 ? order < 0 : a.count < b.count
      }
    }
  }
}
