extension MadeArticle {
  /// The article as a line of JSON: `id`, `source`, `text`.
  public var line: String {
    "{\"id\": \"\(id)\", \"source\": \"\(source)\", \"text\": \"\(MadeArticle.escape(text))\"}\n"
  }

  /// What was planted, a line of JSON for each: `id`, `role`, `cluster`, `bstart`, `bend` (bytes).
  public var truthLines: String {
    spans.map {
      "{\"id\": \"\(id)\", \"role\": \"\($0.role.rawValue)\", \"cluster\": \"\($0.cluster)\","
        + " \"bstart\": \($0.bytes.lowerBound), \"bend\": \($0.bytes.upperBound)}\n"
    }.joined()
  }

  /// Made texts have no control character but the line feed.
  private static func escape(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 64)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
