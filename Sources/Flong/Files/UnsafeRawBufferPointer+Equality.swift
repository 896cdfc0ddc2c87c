internal import Glibc

extension UnsafeRawBufferPointer {
  /// Whether both hold the same bytes.
  ///
  /// - Complexity: O(n), many bytes at a time.
  func hasBytes(of other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard let base = baseAddress, let otherBase = other.baseAddress else { return true }
    return memcmp(base, otherBase, count) == 0
  }
}
