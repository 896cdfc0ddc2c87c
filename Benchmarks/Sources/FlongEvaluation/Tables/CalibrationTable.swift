/// Whether removals of higher confidence are more often right.
enum CalibrationTable {
  static func table(_ sets: [SetResult]) -> Table {
    let bounds = Calibration.bounds
    let bins = bounds.indices.map { bin in
      bin + 1 < bounds.count
        ? "\(hundredths(bounds[bin]))–\(hundredths(bounds[bin + 1] - 1))"
        : "\(hundredths(bounds[bin])) and more"
    }
    let scored = sets.compactMap { set in set.calibration.map { (set.name, $0) } }
    var total = Calibration()
    for (_, calibration) in scored { total += calibration }
    // Bins that no removal ever falls into would only widen the table.
    let used = bins.indices.filter { total.bins[$0].removals > 0 }
    let rows = (scored + (scored.isEmpty ? [] : [("all", total)])).map { name, calibration in
      [Cell.text(name)]
        + used.flatMap { bin -> [Cell] in
          let bin = calibration.bins[bin]
          return [.count(bin.removals), .share(share(bin.right, of: bin.removals))]
        }
    }
    return Table("calibration", ["set"] + used.flatMap { [bins[$0], "right"] }, rows)
  }

  private static func hundredths(_ value: Int) -> String {
    value < 10 ? "0.0\(value)" : "0.\(value)"
  }
}
