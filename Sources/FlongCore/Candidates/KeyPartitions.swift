/// Key << 32 | member of one band, dealt out by the upper bits of the keys, so that a cache holds all of a
/// partition; used again from band to band.
public struct KeyPartitions: Sendable {
  /// Entries of a partition, about.
  private static let size = 1 << 16
  private static let mostBits = 12

  /// Upper bits of a key that tell its partition.
  private var bits: UInt64 = 0
  /// Partition by partition; in each the members keep their order.
  private var entries: [UInt64] = []
  /// Where each partition begins, and the end of the last.
  private var bounds: [Int] = []
  /// Two bits a place, seen and seen again.
  private var marks: [UInt64] = []
  /// Those of a partition whose key others have, in the order of the keys.
  private(set) var repeated: [UInt64] = []

  public init() {}

  var count: Int { bounds.count - 1 }

  /// Takes the keys of a band of all parts, whose members are ascending from part to part.
  ///
  /// - Complexity: O(n).
  mutating func deal(_ band: Int, of parts: [BandKeys]) {
    let total = parts.reduce(0) { $0 + $1.members.count }
    let wanted = Int.bitWidth - (total / KeyPartitions.size).leadingZeroBitCount
    let bits = UInt64(min(wanted, KeyPartitions.mostBits))
    self.bits = bits
    func partition(_ key: UInt32) -> Int { Int(truncatingIfNeeded: UInt64(key) &>> (32 - bits)) }
    bounds = [Int](repeating: 0, count: (1 << bits) + 1)
    bounds.withUnsafeMutableBufferPointer { bounds in
      for part in parts {
        for key in part.keys(ofBand: band) { bounds[partition(key) &+ 1] &+= 1 }
      }
      for i in 1..<bounds.count { bounds[i] += bounds[i - 1] }
    }
    if entries.count < total { entries = [UInt64](repeating: 0, count: total) }
    var next = bounds
    entries.withUnsafeMutableBufferPointer { entries in
      next.withUnsafeMutableBufferPointer { next in
        for part in parts {
          for (key, member) in zip(part.keys(ofBand: band), part.members) {
            let partition = partition(key)
            entries[next[partition]] = UInt64(key) << 32 | UInt64(member)
            next[partition] &+= 1
          }
        }
      }
    }
  }

  /// Leaves the entries of a partition whose key others have in `repeated`, sorted, and few of those whose
  /// key none has: up to 2^28 keys a quarter at most.
  ///
  /// - Complexity: O(n), and a radix sort of what is left.
  mutating func findRepeated(in partition: Int) {
    let range = bounds[partition]..<bounds[partition + 1]
    // Four places an entry or more, told apart by the bits of the key behind the upper ones.
    let wanted = Int.bitWidth - max(16, 4 * range.count).leadingZeroBitCount
    let placeBits = min(UInt64(wanted), 32 - bits)
    let (up, down) = (bits, 64 - placeBits)
    marks.removeAll(keepingCapacity: true)
    marks.append(contentsOf: repeatElement(0, count: max(1, (1 << placeBits) / 32)))
    repeated.removeAll(keepingCapacity: true)
    repeated.append(contentsOf: entries[range])
    let count = repeated.withUnsafeMutableBufferPointer { entries in
      marks.withUnsafeMutableBufferPointer { marks in
        for entry in entries {
          let place = (entry &<< up) &>> down
          let word = Int(truncatingIfNeeded: place &>> 5)
          let seen: UInt64 = 1 &<< (2 &* (place & 31))
          let old = marks[word]
          marks[word] = old | seen | (old & seen) &<< 1
        }
        // Nobody can foresee which are, so each is written, and the next one over those that are not.
        var count = 0
        for entry in entries {
          let place = (entry &<< up) &>> down
          entries[count] = entry
          let mark = marks[Int(truncatingIfNeeded: place &>> 5)]
          count &+= Int(truncatingIfNeeded: mark &>> (2 &* (place & 31) &+ 1) & 1)
        }
        return count
      }
    }
    repeated.removeLast(repeated.count - count)
    RadixSort.sort(&repeated, fromBit: 32)
  }
}
