/// What the page model asks of a repeated line of a web page; all values are whole numbers.
enum PageFeature: String, Sendable, CaseIterable {
  /// Different articles that print it; articles of its source that do; hundredths of the source;
  /// articles of the source.
  case repeats, inSource, share, sourceSize
  /// Hundredths of its copies that stand between the first and the last own paragraph.
  case inBody
  /// Hundredths of the three lines on either side that are repeated too, mean of its copies.
  case near
  /// Own paragraphs among the eight lines on either side, hundredths, mean of its copies.
  case own
  /// Lines to the nearest own paragraph, at most nine, hundredths, mean of its copies.
  case distance
  /// Articles that print it beside the same line; repeated lines in a row around it.
  case beside, run
  /// Hundredths of the article's lines that are repeated.
  case pageShare
  /// Times that the article prints it.
  case inArticle
  /// Words; whether it ends like a sentence; hundredths of its words that are numbers; whether it is
  /// a paragraph of its own.
  case words, isTerminated, figures, isAlone
  /// Whether it has the words of the article's title.
  case isTitle
  /// The strongest cue of asking or of the page; words of reporting.
  case cue, reporting

  /// The name under which the feature speaks as evidence.
  var evidence: String {
    switch self {
    case .repeats, .inSource, .share, .sourceSize: "spread"
    case .inBody, .own, .distance: "place"
    case .near, .beside, .run, .pageShare: "page"
    case .inArticle: "list"
    case .words, .isTerminated, .figures, .isAlone: "form"
    case .isTitle: "title"
    case .cue, .reporting: "words"
    }
  }
}
