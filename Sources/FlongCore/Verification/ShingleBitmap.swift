/// A set of shingles as 256 bits, of which each shingle sets one: a bound of how alike two sets can be
/// (Sandes, Teodoro, Melo 2017).
public struct ShingleBitmap: Sendable {
  private var words: InlineArray<4, UInt64> = [0, 0, 0, 0]

  /// The bitmap of a set; a shingle may come several times.
  ///
  /// - Complexity: O(n).
  public init(_ shingles: [UInt64]) {
    for shingle in shingles {
      words[Int(truncatingIfNeeded: shingle &>> 62)] |= 1 &<< (shingle &>> 56 & 63)
    }
  }

  /// Whether a set of at most `count` shingles can resemble another one, of at most `otherCount`, by so many
  /// hundredths.
  ///
  /// A bit that only one of them has is a shingle that only it has: of A, at most `count` − own are in B, and
  /// the union is at least A and the others of B.
  public func mayResemble(
    _ other: ShingleBitmap, count: Int, otherCount: Int, percent: Int
  ) -> Bool {
    var (own, others) = (0, 0)
    for i in words.indices {
      own &+= (words[i] & ~other.words[i]).nonzeroBitCount
      others &+= (other.words[i] & ~words[i]).nonzeroBitCount
    }
    return (count - own) * 100 >= percent * (count + others)
      && (otherCount - others) * 100 >= percent * (otherCount + own)
  }
}
