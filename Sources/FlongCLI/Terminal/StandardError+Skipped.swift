import Flong

extension StandardError {
  /// Tells of skipped inputs, in a few lines however many they are; `record` is what names each.
  static func tell(_ skipped: [SkippedInput], record: String? = nil) {
    let listing = SkippedListing(skipped)
    var lines = listing.sentences
    if !listing.namesEach {
      let number =
        listing.rest > 0
        ? "\(Amount.grouped(listing.rest)) more" : "\(Amount.grouped(skipped.count)) in all"
      lines.append(number + (record.map { "; \($0) names each" } ?? ""))
    }
    for line in lines { write("flong: skipped \(line)\n") }
  }
}
