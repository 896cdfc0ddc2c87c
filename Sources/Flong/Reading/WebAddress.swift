/// The part of a web address that names its publisher.
enum WebAddress {
  /// The host of an absolute address, in lower case and without a leading `www.`.
  static func host(of address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.count > colon + 3,
      bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    var authority = bytes[(colon + 3)...].prefix { !"/?#\\".utf8.contains($0) }
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
    // An IPv6 address has colons of its own, inside brackets.
    let portStart = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
    if let port = authority[portStart...].firstIndex(of: UInt8(ascii: ":")) {
      authority = authority[..<port]
    }
    var host = authority.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if host.starts(with: "www.".utf8) { host.removeFirst(4) }
    return host.isEmpty ? nil : String(decoding: host, as: UTF8.self)
  }
}
