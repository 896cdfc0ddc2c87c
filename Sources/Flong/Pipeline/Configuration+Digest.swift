internal import FlongCore

extension Configuration {
  /// The settings that decide what comes out, by name; threads and paths do not.
  var settings: [(name: String, value: String)] {
    var rows = [
      ("version", Version.current),
      ("shingle_size", String(matching.shingleSize)),
      ("bands", String(matching.bands.bands)),
      ("rows", String(matching.bands.rows)),
      ("shortest_fuzzy", String(matching.shortestFuzzy)),
      ("long", String(matching.long)),
      ("percent_short", String(matching.percentShort)),
      ("percent_long", String(matching.percentLong)),
      ("article_shingle_size", String(matching.articleShingleSize)),
      ("full_group", String(matching.fullGroup)),
      ("margin", String(Judge.margin)),
      ("min_confidence", MinConfidence.text(minConfidence)),
    ]
    rows += Role.allCases.map { ("policy_" + $0.rawValue, policies[$0].rawValue) }
    if !sourcePolicies.isEmpty {
      rows.append(
        ("source_policies", Configuration.digest(of: Array(sourcePolicies.digest.utf8))))
    }
    if !user.isEmpty {
      rows.append(("user", Configuration.digest(of: Array(user.digest.utf8))))
    }
    if !cueFiles.isEmpty {
      rows.append(("cues", Configuration.digest(of: Array(cueFiles.joined()))))
    }
    return rows
  }

  /// Sixteen hexadecimal digits that differ when any setting differs.
  var digest: String {
    let text = settings.map { "\($0.name)=\($0.value)\n" }.joined()
    return Configuration.digest(of: Array(text.utf8))
  }

  private static func digest(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { Hexadecimal.text(of: XXH3.hash64($0)) }
  }
}
