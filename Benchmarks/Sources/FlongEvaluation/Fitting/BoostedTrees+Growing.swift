internal import Glibc

extension BoostedTrees {
  /// Grows each tree on what the ones before it got wrong.
  ///
  /// - Complexity: O(rounds · features · rows).
  init(_ rows: FittingRows, _ parameters: BoostingParameters, jobs: Int) {
    let search = SplitSearch(
      bins: FeatureBins(rows.columns, most: parameters.bins), parameters: parameters, jobs: jobs)
    let targets = rows.isBoilerplate.map { $0 ? 1.0 : 0 }
    let wanted = zip(rows.weights, targets).reduce(0) { $0 + $1.0 * $1.1 }
    let rest = zip(rows.weights, targets).reduce(0) { $0 + $1.0 * (1 - $1.1) }
    precondition(wanted > 0 && rest > 0, "rows of both kinds")
    self.init(base: log(wanted / rest), trees: [])
    var odds = [Double](repeating: base, count: rows.count)
    var gradients = odds
    var curvatures = odds
    for _ in 0..<parameters.rounds {
      for row in odds.indices {
        let share = 1 / (1 + exp(-odds[row]))
        gradients[row] = rows.weights[row] * (share - targets[row])
        curvatures[row] = max(1e-6, rows.weights[row] * share * (1 - share))
      }
      var (tree, leaves) = BoostedTrees.grow(search, gradients, curvatures)
      var sums = [SIMD3<Double>](repeating: .zero, count: BoostedTree.leaves)
      for row in leaves.indices {
        sums[Int(leaves[row])] += SIMD3(gradients[row], curvatures[row], rows.weights[row])
      }
      tree.values = sums.map { -parameters.rate * $0.x / ($0.y + parameters.penalty) }
      tree.cover = sums.map(\.z)
      for row in odds.indices { odds[row] += tree.values[Int(leaves[row])] }
      trees.append(tree)
    }
  }

  /// The questions of one tree, and the leaf of each row.
  private static func grow(
    _ search: SplitSearch, _ gradients: [Double], _ curvatures: [Double]
  ) -> (BoostedTree, leaves: [UInt8]) {
    var tree = BoostedTree(features: [], thresholds: [], values: [], cover: [])
    var nodes = [UInt8](repeating: 0, count: gradients.count)
    for level in 0..<BoostedTree.depth {
      let splits = search.best(
        of: nodes, count: 1 << level, gradients: gradients, curvatures: curvatures)
      for split in splits {
        tree.features.append(split.feature)
        tree.thresholds.append(
          split.bin.map { search.bins.thresholds[split.feature][$0] } ?? ModelFile.none)
      }
      for row in nodes.indices {
        let split = splits[Int(nodes[row])]
        let goesLeft = Int(search.bins.bins[split.feature][row]) <= split.bin ?? .max
        nodes[row] = 2 * nodes[row] + (goesLeft ? 0 : 1)
      }
    }
    return (tree, nodes)
  }
}
