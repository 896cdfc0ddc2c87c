/// How many tokens each two rests of two runs have in common, in the same order, with a bit for each pair
/// of rests (Hyyrö 2004).
struct RestTable {
  /// 64-bit words a row.
  private let width: Int
  private let columns: Int
  /// Row by row, from the whole of `a` to none of it. Bits count from the end of `b`; one that is not set says
  /// that the rest of `b` with this token has one more in common than the rest behind it.
  private var rows: [UInt64]

  /// The table of all rests of `a` and `b`.
  ///
  /// - Complexity: O(n + m + n · m / 64).
  init(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) {
    width = (b.count + 63) / 64
    columns = b.count
    rows = [UInt64](repeating: .max, count: (a.count + 1) * width)
    let bits = Int.bitWidth - (2 * b.count + 1).leadingZeroBitCount
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: b.count * (width + 1)) { memory in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << bits) { slots in
        let masks = PlaceMasks(b, memory, slots, width: width, shift: UInt64(64 - bits))
        rows.withUnsafeMutableBufferPointer { rows in
          for (i, token) in a.enumerated().reversed() {
            let below = rows.baseAddress.unsafelyUnwrapped + (i + 1) * width
            RestTable.fill(below - width, below, masks[token], width: width)
          }
        }
      }
    }
  }

  /// Fills a row from the one below it, or over it, by the places of its token in `b`.
  @inline(__always)
  static func fill(
    _ row: UnsafeMutablePointer<UInt64>, _ below: UnsafeMutablePointer<UInt64>,
    _ places: UnsafePointer<UInt64>?, width: Int
  ) {
    var carry: UInt64 = 0
    for word in 0..<width {
      let old = below[word]
      let place = places?[word] ?? 0
      let (half, first) = old.addingReportingOverflow(old & place)
      let (sum, second) = half.addingReportingOverflow(carry)
      carry = first || second ? 1 : 0
      row[word] = sum | old & ~place
    }
  }

  /// Whether the rest of `b` from `j` on has more in common with that of `a` from `i` on than the rest behind
  /// `j` has.
  func needs(_ i: Int, _ j: Int) -> Bool {
    let bit = columns - 1 - j
    return rows[i * width + bit / 64] &>> UInt64(bit % 64) & 1 == 0
  }

  /// How many tokens the rests from `i` and `j` on have in common.
  ///
  /// - Complexity: O(m / 64).
  func length(_ i: Int, _ j: Int) -> Int {
    let bits = columns - j
    let row = i * width
    var length = 0
    for word in 0..<bits / 64 { length += (~rows[row + word]).nonzeroBitCount }
    if bits % 64 > 0 {
      let last = ~rows[row + bits / 64] & (1 &<< UInt64(bits % 64) &- 1)
      length += last.nonzeroBitCount
    }
    return length
  }

  /// The places of each token of a run as bits, from its end.
  private struct PlaceMasks {
    private static let empty = UInt32.max

    private let tokens: UnsafeMutableBufferPointer<UInt64>
    private let places: UnsafeMutableBufferPointer<UInt64>
    /// The number of a token, from the place on that its hash says, or `empty`.
    private let slots: UnsafeMutableBufferPointer<UInt32>
    private let width: Int
    private let shift: UInt64

    init(
      _ run: ArraySlice<UInt32>, _ memory: UnsafeMutableBufferPointer<UInt64>,
      _ slots: UnsafeMutableBufferPointer<UInt32>, width: Int, shift: UInt64
    ) {
      tokens = UnsafeMutableBufferPointer(rebasing: memory[..<run.count])
      places = UnsafeMutableBufferPointer(rebasing: memory[run.count...])
      self.slots = slots
      self.width = width
      self.shift = shift
      places.initialize(repeating: 0)
      slots.initialize(repeating: PlaceMasks.empty)
      var count = 0
      for (bit, token) in run.reversed().enumerated() {
        let slot = slot(of: token)
        if slots[slot] == PlaceMasks.empty {
          slots[slot] = UInt32(count)
          tokens.initializeElement(at: count, to: UInt64(token))
          count += 1
        }
        places[Int(slots[slot]) * width + bit / 64] |= 1 &<< UInt64(bit % 64)
      }
    }

    /// The slot that holds a token, or would.
    private func slot(of token: UInt32) -> Int {
      let token = UInt64(token)
      var slot = Int(truncatingIfNeeded: (token &* 0x9E37_79B9_7F4A_7C15) &>> shift)
      while slots[slot] != PlaceMasks.empty && tokens[Int(slots[slot])] != token {
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      return slot
    }

    subscript(token: UInt32) -> UnsafePointer<UInt64>? {
      let number = slots[slot(of: token)]
      guard number != PlaceMasks.empty else { return nil }
      return UnsafePointer(places.baseAddress.unsafelyUnwrapped + Int(number) * width)
    }
  }
}
