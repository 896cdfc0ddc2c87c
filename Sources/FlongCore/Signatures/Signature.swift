/// A MinHash signature with the size of the set it stands for.
public struct Signature: Sendable, Equatable {
  /// Minima, then maxima; `Signer.slots` values.
  public let slots: [UInt32]
  /// Shingles of the set, each counted once.
  public let count: Int

  /// The estimated resemblance of two sets.
  ///
  /// The share of equal slots estimates J with variance J(1−J)/K. The height of the smaller value
  /// of each slot pair estimates |A ∪ B|, and with the known sizes a second, independent J; adding
  /// it with the weight of its precision lowers the error below √(J(1−J)/K). Identical signatures
  /// give exactly 1.
  public func estimatedResemblance(to other: Signature) -> Double {
    precondition(slots.count == other.slots.count)
    let half = slots.count / 2
    var equal = 0
    var height = 0.0
    for i in slots.indices {
      equal += slots[i] == other.slots[i] ? 1 : 0
      let extreme = i < half ? min(slots[i], other.slots[i]) : ~max(slots[i], other.slots[i])
      height += (Double(extreme) + 0.5) / 4_294_967_296
    }
    let matched = Double(equal) / Double(slots.count)
    if equal == 0 || equal == slots.count { return matched }
    let mean = height / Double(slots.count)  // expected: 1 / (|A ∪ B| + 1)
    let sized = Double(count + other.count) * mean / (1 - mean) - 1
    let own = matched * (1 - matched)
    let weight = own / (own + (1 + matched) * (1 + matched))
    return min(1, max(0, matched + weight * (sized - matched)))
  }
}
