extension SourcePolicies {
  /// Reads a file with one policy a line: source, role and policy, parted by tabs.
  ///
  /// `*` is any source, `#` starts a comment. A source that would be misread stands as a JSON string.
  /// A line that is no policy is an error that names it.
  public init(_ file: [UInt8], path: String) throws(FlongError) {
    self.init(path: path)
    var earlier: [[String?]: Int] = [:]
    let rows = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      do throws(Fault) {
        let line = try SourcePolicies.text(row, isFirst: index == 0)
        if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
        let (source, role, policy) = try SourcePolicies.policy(line)
        if let other = earlier.updateValue(index + 1, forKey: [source, role.rawValue]) {
          throw Fault("line \(other) names the same source and role; remove one of the two")
        }
        add(source, role, policy, line: index + 1)
      } catch {
        throw FlongError(.input, path: path, line: index + 1, error.message)
      }
    }
  }

  /// What is wrong with a line, and what to do about it.
  private struct Fault: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private static func text(_ row: ArraySlice<UInt8>, isFirst: Bool) throws(Fault) -> String {
    var row = row.last == UInt8(ascii: "\r") ? row.dropLast() : row
    if isFirst && row.starts(with: [0xEF, 0xBB, 0xBF]) { row = row.dropFirst(3) }
    guard let line = String(validating: row, as: UTF8.self) else {
      throw Fault("the line is not UTF-8; save the file as UTF-8")
    }
    return line
  }

  private static func policy(_ line: String) throws(Fault) -> (String?, Role, Policy) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 3 else {
      throw Fault(
        "write source, role and policy with a tab between them, for example: "
          + "example.com\\ttemplate\\tkeep")
    }
    // A source may hold tabs; role and policy cannot.
    let source = try source(fields.dropLast(2).joined(separator: "\t"))
    let (role, policy) = (fields[fields.count - 2], fields[fields.count - 1])
    guard let known = Role(rawValue: role) else {
      throw Fault("there is no role '\(role)'; roles are \(list(Role.allCases.map(\.rawValue)))")
    }
    guard let wanted = Policy(rawValue: policy) else {
      throw Fault(
        "there is no policy '\(policy)'; policies are \(list(Policy.allCases.map(\.rawValue)))")
    }
    return (source, known, wanted)
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// The source that a field names, or nil for any.
  private static func source(_ field: String) throws(Fault) -> String? {
    if field == "*" { return nil }
    guard field.hasPrefix("\"") else {
      guard !field.isEmpty else { throw Fault("the source is missing; write * for any source") }
      return field
    }
    var scanner = JSONLine(fields: ["source"])
    let source = Array("{\"source\":\(field)}".utf8).withUnsafeBufferPointer {
      try? JSONFields($0, scanner: &scanner).string(0)
    }
    guard let source else {
      throw Fault(
        "the source begins with a quotation mark but is no JSON string; see docs/formats.md")
    }
    return source
  }
}
