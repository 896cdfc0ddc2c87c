/// All settings that can change what comes out.
public struct Configuration: Sendable {
  public var reading = ReadingOptions()
  public var matching = MatchSettings()
  public var policies = Policies()
  /// What the user has decided.
  public var user = UserVerdicts()
  /// Threads; no output depends on it.
  public var jobs = 1

  public init() {}
}
