extension ArticleExplanation.Finding {
  /// Values shown for each varying place.
  static let shownFillings = 5
  /// Characters shown of each.
  static let longestFilling = 60

  /// Takes the varying places of a cluster.
  mutating func read(template text: String?, slots: [UnsafeBufferPointer<UInt8>]) {
    guard let text, !slots.isEmpty else { return }
    template = text
    var scanner = JSONLine(fields: ["values", "counts", "distinct"])
    fillings = slots.compactMap { slot in
      guard let fields = try? JSONFields(slot, scanner: &scanner),
        let values = fields.elements(0), let counts = fields.elements(1),
        let distinct = fields.integer(2)
      else { return nil }
      let shown = zip(values, counts).prefix(Self.shownFillings).map { value, count in
        let whole = JSONString.text(UnsafeRawBufferPointer(value))
        let text =
          whole.count > Self.longestFilling ? whole.prefix(Self.longestFilling) + "…" : whole
        let number = String(decoding: count, as: UTF8.self)
        return (text.isEmpty ? "nothing" : text) + (number == "1" ? "" : " (\(number) ×)")
      }
      let more = distinct - shown.count
      return shown.joined(separator: ", ") + (more > 0 ? " and \(Amount.grouped(more)) more" : "")
    }
  }
}
