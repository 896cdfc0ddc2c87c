internal import Dispatch

/// Finds the question that parts the rows of each node of a level best (Chen and Guestrin 2016).
struct SplitSearch {
  struct Split: Sendable, Equatable {
    var gain = 1e-9
    var feature = 0
    /// Bins up to this one go left; nil where no question helps.
    var bin: Int?
  }

  let bins: FeatureBins
  let parameters: BoostingParameters
  let jobs: Int

  /// The best split of each node; `nodes` tells the node of each row, the others its first and second
  /// derivative. The result does not depend on `jobs`.
  func best(
    of nodes: [UInt8], count: Int, gradients: [Double], curvatures: [Double]
  ) -> [Split] {
    let features = bins.bins.count
    var found = [[Split]](repeating: [], count: features)
    found.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      let threads = min(jobs, features)
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for feature in stride(from: thread, to: features, by: threads) {
          let histogram = histogram(feature, nodes, count, gradients, curvatures)
          slots[feature] = (0..<count).map { split(feature, histogram, node: $0) }
        }
      }
    }
    return (0..<count).map { node in
      // Of equal gains the first feature's is taken.
      found.map { $0[node] }.reduce(Split()) { $1.gain > $0.gain ? $1 : $0 }
    }
  }

  /// Sums of both derivatives by node and bin, always in the order of the rows.
  private func histogram(
    _ feature: Int, _ nodes: [UInt8], _ count: Int, _ gradients: [Double], _ curvatures: [Double]
  ) -> [SIMD2<Double>] {
    let width = bins.thresholds[feature].count + 1
    let column = bins.bins[feature]
    var sums = [SIMD2<Double>](repeating: .zero, count: count * width)
    for row in nodes.indices {
      sums[Int(nodes[row]) * width + Int(column[row])] += SIMD2(gradients[row], curvatures[row])
    }
    return sums
  }

  private func split(_ feature: Int, _ histogram: [SIMD2<Double>], node: Int) -> Split {
    let width = bins.thresholds[feature].count + 1
    let sums = histogram[node * width..<(node + 1) * width]
    let whole = sums.reduce(.zero, +)
    var best = Split()
    var left = SIMD2<Double>.zero
    for (bin, sum) in sums.dropLast().enumerated() {
      left += sum
      let right = whole - left
      guard left.y >= parameters.leastCurvature, right.y >= parameters.leastCurvature else {
        continue
      }
      let gain = score(left) + score(right) - score(whole)
      if gain > best.gain { best = Split(gain: gain, feature: feature, bin: bin) }
    }
    return best
  }

  private func score(_ sums: SIMD2<Double>) -> Double {
    sums.x * sums.x / (sums.y + parameters.penalty)
  }
}
