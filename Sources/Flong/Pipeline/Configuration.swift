/// All settings that can change what comes out.
public struct Configuration: Sendable {
  public var reading = ReadingOptions()
  public var matching = MatchSettings()
  public var policies = Policies()
  /// Policies of single sources.
  public private(set) var sourcePolicies = SourcePolicies()
  /// Hundredths; removals of lower confidence do not happen.
  public var minConfidence = 0
  /// What the user has decided.
  public var user = UserVerdicts()
  /// Cue files of the user's own, which add to those that come with Flong.
  public private(set) var cueFiles: [[UInt8]] = []
  /// Whether the page to look at and the files for other programs are written: `report.html`,
  /// `clusters.csv` and the matrix.
  public var writesReport = true
  /// Threads; no output depends on it.
  public var jobs = 1
  /// Bytes that the host lets a run take, if it limits them; no output depends on it.
  public var memory: Int?

  public init() {}

  /// Takes a file of policies by source; those for any source become policies of the run.
  public mutating func takePolicies(_ file: [UInt8], path: String) throws(FlongError) {
    sourcePolicies = try SourcePolicies(file, path: path)
    for (role, policy) in sourcePolicies.general { policies[role] = policy }
  }

  /// Adds a cue file; a line that is no cue is an error that names it.
  public mutating func addCues(_ file: [UInt8], path: String) throws(FlongError) {
    var lexicon = CueLexicon()
    if let line = lexicon.add(file).first {
      throw FlongError(
        .input, path: path, line: line,
        "this is no cue; write role, weight (1 to 4) and phrase with tabs between them, "
          + "for example: appeal\\t3\\tsupport our newsroom")
    }
    cueFiles.append(file)
  }
}
