/// What people hold of one paragraph.
struct Label: Sendable, Equatable {
  /// Bytes of the article's text.
  var bytes: Range<Int>
  /// Whether the paragraph is to be stripped; else it is journalism.
  var isBoilerplate: Bool
  /// What kind of boilerplate or journalism it is, where that is known.
  var role: String?
  /// Whether another article of the source holds the same paragraph.
  var isRepeated = false
  /// False for paragraphs that are open to taste.
  var isScored = true
}

extension Label {
  /// A line of `labels.jsonl`.
  struct Record: Decodable {
    var id: String
    var start: Int
    var end: Int
    var label: String
    var role: String?
    var rep: Int?
    var ignore: Bool?

    var value: Label {
      Label(
        bytes: start..<end, isBoilerplate: label == "strip", role: role,
        isRepeated: (rep ?? 1) >= 2, isScored: !(ignore ?? false))
    }
  }
}
