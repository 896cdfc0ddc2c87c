internal import CFlongKernels

/// Asks for memory before it is read, where the processor cannot see by itself what comes next.
public enum Prefetch {
  /// Asks for the beginning of `memory`, up to 2 KiB.
  public static func read<Element>(_ memory: UnsafeBufferPointer<Element>) {
    flong_prefetch(memory.baseAddress, memory.count * MemoryLayout<Element>.stride)
  }

  /// Asks for all pages of `memory`, which may lie in a file, and waits at most for those that the heap of
  /// the program then maps.
  public static func pages(_ memory: UnsafeRawBufferPointer) {
    flong_prefetch_pages(memory.baseAddress, memory.count)
  }

  /// The same of some elements of an array.
  public static func pages<Element>(of array: [Element], _ range: Range<Int>) {
    array[range].withUnsafeBytes { pages($0) }
  }

  /// Asks for what lies together with a byte, 64 bytes or so.
  public static func line(_ byte: UnsafeRawPointer) { flong_prefetch_line(byte) }
}
