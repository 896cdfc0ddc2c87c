/// A repeated line of a web page as the page model sees it.
public struct PageLine: Sendable, Equatable {
  /// The names of the features that the page model may ask for.
  public static var features: [String] { PageFeature.allCases.map(\.rawValue) }
  /// Hundredths of log-odds that make one point.
  public static var unit: Int { PageRule.unit }
  /// Points from which a line is boilerplate.
  public static var margin: Int { Judge.margin }

  /// The number of the article.
  public var article: Int
  /// Bytes of the article's text.
  public var bytes: Range<Int>
  /// A value for each of `features`.
  public var values: [Int]
  /// Points of the rules that stand beside the model.
  public var points: Int
}
