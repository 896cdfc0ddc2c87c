public import FlongCore

/// What counts as the same wording.
public struct MatchSettings: Sendable, Hashable {
  /// Words a shingle when passages are compared: with 3, one changed word in twelve leaves J = 0.54.
  public var shingleSize = 3
  /// How signatures are cut into bands.
  public var bands = BandScheme.standard
  /// Passages with fewer tokens match only when their words are the same (numbers may differ).
  public var shortestFuzzy = 8
  /// Tokens from which `percentLong` applies.
  public var long = 16
  /// Lowest resemblance, in hundredths, of two passages under `long` tokens.
  public var percentShort = 60
  /// Lowest resemblance, in hundredths, of longer passages.
  public var percentLong = 50
  /// Words a shingle when whole articles are compared.
  public var articleShingleSize = 5
  /// Groups of up to this many articles list all their pairs; larger ones list each article with the
  /// group's first.
  public var fullGroup = 32

  public init() {}

  var shingler: Shingler { Shingler(size: shingleSize) }

  /// The lowest resemblance, in hundredths, for a pair whose shorter side has this many tokens.
  func percent(forTokens count: Int) -> Int {
    count >= long ? percentLong : percentShort
  }
}
