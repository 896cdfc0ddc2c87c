/// What a repeated wording is.
public enum Role: String, Sendable, CaseIterable {
  /// Asks the reader for money, an address, a subscription or a follow.
  case appeal
  /// Menus, link lists, share buttons, "read more".
  case navigation
  /// Disclaimers, copyright and credit lines, author boxes, "story continues below".
  case template
  /// Wording that several articles print: agency copy, background, shared passages.
  case syndicated
  /// Part of an article that stands, nearly whole, in another place.
  case reprint
  /// Words of a third party between quotation marks.
  case quotation
  /// Wording that the article itself prints twice.
  case selfRepeat = "self-repeat"
  /// Short or rare repetition that means nothing.
  case incidental

  /// Whether the role is journalism, so that it is marked and kept unless the user's policy differs.
  public var isJournalism: Bool {
    switch self {
    case .appeal, .navigation, .template: false
    case .syndicated, .reprint, .quotation, .selfRepeat, .incidental: true
    }
  }
}
