/// The files of a run that other programs read: the matrix as CSV, Matrix Market and NumPy array, its
/// picture as SVG and PNG.
struct MatrixFiles {
  /// The most articles that square files are written for.
  static let largestSquare = 1_000

  let neighbourhoods: Neighbourhoods
  let ids: [String]
  /// What people call the articles.
  let names: [String]
  let workers: Workers

  func write(into folder: OutputFolder) throws(FlongError) {
    let (count, table) = (ids.count, neighbourhoods.table)
    for (name, values) in [
      ("matrix", Resemblances(count: count, table, \.cleaned)),
      ("matrix-raw", Resemblances(count: count, table, \.raw)),
    ] {
      var file = try folder.file(name + ".mtx")
      try MatrixMarket.write(values, into: &file, workers: workers)
      try file.finish()
      guard count <= MatrixFiles.largestSquare else { continue }
      try folder.write(name + ".csv", MatrixCSV(ids: ids).bytes(values))
      try folder.write(name + ".npy", NumPyArray.bytes(values))
    }
    let heatmap = Heatmap(neighbourhoods)
    try folder.write("matrix.png", HeatmapPNG.bytes(heatmap))
    let drawn =
      heatmap.count <= HeatmapSVG.largest
      ? heatmap : Heatmap(neighbourhoods, largest: HeatmapSVG.largest)
    try folder.write("matrix.svg", HeatmapSVG(heatmap: drawn, names: names).bytes)
  }
}
