/// What is left of the results when the same articles are cut or typeset in another way.
enum VariantTables {
  static func tables(_ sets: [SetResult]) -> [Table] {
    [
      table("recut-paragraphs", sets) { $0.paragraphs.f1 },
      table("recut-characters", sets) { $0.characters.f1 },
      table("recut-lost", sets) { $0.lost },
    ]
  }

  private static func table(
    _ name: String, _ sets: [SetResult], _ value: (StripScore) -> Double?
  ) -> Table {
    let scored = sets.compactMap { set in
      set.strip.map { (set.name, value($0), set.variants.map { value($0.score) }) }
    }
    var rows = scored.map { row($0, unchanged: $1, changed: $2) }
    if scored.count > 1 {
      let changed = Variant.allCases.indices.map { variant in mean(scored.map { $0.2[variant] }) }
      rows.append(row("mean", unchanged: mean(scored.map { $0.1 }), changed: changed))
    }
    return Table(name, ["set", "unchanged"] + Variant.allCases.map(\.rawValue), rows)
  }

  private static func row(_ name: String, unchanged: Double?, changed: [Double?]) -> [Cell] {
    [.text(name), .share(unchanged)] + changed.map { .change($0, from: unchanged) }
  }

  /// Nil where a value is missing, so that no mean is over fewer sets than another.
  private static func mean(_ values: [Double?]) -> Double? {
    let known = values.compactMap { $0 }
    return known.count < values.count ? nil : known.reduce(0, +) / Double(known.count)
  }
}
