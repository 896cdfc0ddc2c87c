internal import FlongCues

/// Gradient-boosted trees over the features of a repeated line: the log-odds that it is furniture of
/// its page, as a sum of what each feature adds (Friedman 2001; contributions after Saabas 2014).
///
/// The file holds one tree of depth three a line: seven questions `feature<threshold`, level by level,
/// then the means of its fifteen nodes in hundredths of log-odds, level by level; a smaller value goes
/// left. Whole numbers throughout, so that every machine gives the same answer.
struct PageModel: Sendable {
  private struct Tree: Sendable {
    var features: [Int]
    var thresholds: [Int]
    var means: [Int]
  }

  private static let inner = 7
  private static let nodes = 15

  private var trees: [Tree] = []

  /// The model that comes with Flong; read once.
  static let standard = PageModel(CueFiles.pageModel)

  /// Lines that are no trees are left out; `standard` is tested to have none.
  init(_ file: [UInt8]) {
    for line in file.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if let tree = PageModel.tree(String(decoding: line, as: UTF8.self)) { trees.append(tree) }
    }
  }

  var count: Int { trees.count }

  private static func tree(_ line: String) -> Tree? {
    let fields = line.split(separator: " ")
    guard fields.count == inner + nodes else { return nil }
    var tree = Tree(features: [], thresholds: [], means: [])
    for field in fields[..<inner] {
      let parts = field.split(separator: "<")
      guard parts.count == 2, let feature = PageFeature(rawValue: String(parts[0])),
        let index = PageFeature.allCases.firstIndex(of: feature), let threshold = Int(parts[1])
      else { return nil }
      tree.features.append(index)
      tree.thresholds.append(threshold)
    }
    tree.means = fields[inner...].compactMap { Int($0) }
    return tree.means.count == nodes ? tree : nil
  }

  /// What each feature adds, in hundredths of log-odds, and what is held of any repeated line.
  func contributions(_ values: [Int]) -> (base: Int, features: [Int]) {
    var base = 0
    var features = [Int](repeating: 0, count: values.count)
    for tree in trees {
      var node = 0
      base += tree.means[0]
      while node < PageModel.inner {
        let feature = tree.features[node]
        let child = 2 * node + (values[feature] < tree.thresholds[node] ? 1 : 2)
        features[feature] += tree.means[child] - tree.means[node]
        node = child
      }
    }
    return (base, features)
  }
}
