/// What a lowest resemblance demands of the sizes and the overlap of two sets, in whole numbers.
///
/// With t = percent / 100, J(A, B) ≥ t is the same as |A ∩ B| ≥ t / (1 + t) · (|A| + |B|)
/// (Bayardo, Ma, Srikant, "Scaling up all pairs similarity search", 2007; Xiao, Wang, Lin, Yu,
/// "Efficient similarity joins for near duplicate detection", 2008).
struct ResemblanceBound: Sendable, Hashable {
  /// The lowest resemblance, in hundredths: 1...100.
  let percent: Int

  init(percent: Int) {
    precondition((1...100).contains(percent), "a resemblance of 1 to 100 hundredths")
    self.percent = percent
  }

  /// The fewest elements that sets of these sizes share.
  @inline(__always)
  func leastCommon(_ a: Int, _ b: Int) -> Int {
    ResemblanceBound.ceiling(percent * (a + b), 100 + percent)
  }

  /// The size of the smallest set that a set of `size` can be paired with, and as well the fewest
  /// elements that it shares with any.
  @inline(__always)
  func leastSize(for size: Int) -> Int {
    ResemblanceBound.ceiling(percent * size, 100)
  }

  /// How many of its rarest elements a set looks up: without any of these in the other set, fewer
  /// than `leastSize` are left to share.
  @inline(__always)
  func probePrefix(_ size: Int) -> Int {
    size - leastSize(for: size) + 1
  }

  /// How many of its rarest elements a set is found under, when none that looks it up is smaller.
  @inline(__always)
  func indexPrefix(_ size: Int) -> Int {
    size - leastCommon(size, size) + 1
  }

  @inline(__always)
  private static func ceiling(_ a: Int, _ b: Int) -> Int { (a + b - 1) / b }
}
