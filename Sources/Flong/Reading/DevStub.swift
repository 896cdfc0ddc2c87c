internal import FlongCore
public struct Article: Sendable { public var id: String; public var source: String?; public var date: String?; public var url: String?; public var title: String?; public var text: [UInt8]
 public init(id: String, source: String?, title: String?, text: [UInt8]) { self.id = id; self.source = source; self.title = title; self.text = text } }
public struct ReadingOptions: Sendable { public init() {} }
public struct Removal: Sendable { public var start: Int; public var end: Int }
extension Analysis {
  public func dump(_ articles: [Article]) {
    for a in articles.indices {
      print("#####", articles[a].id)
      for s in corpus.sentences(ofArticle: a) {
        let v = verdicts[s]
        let t = String(decoding: articles[a].text[corpus.sentences[s].bytes], as: UTF8.self)
        print(v.isBoilerplate ? "STRIP" : "keep ", v.role?.rawValue ?? "-", v.points, String(t.prefix(100)), v.evidence.map { "\($0.name) \($0.points)" }.joined(separator: ", "))
      }
      for e in edits[a] { print("   EDIT", e.start, e.end, e.role) }
    }
    for s in spans { print("SPAN", articles[s.a].id, articles[s.b].id, s.role, s.resemblance.value, "|", String(decoding: articles[s.a].text[s.aBytes], as: UTF8.self), "|", String(decoding: articles[s.b].text[s.bBytes], as: UTF8.self)) }
    for p in pairs { print("PAIR", articles[p.a].id, articles[p.b].id, p.raw.resemblance.value, p.cleaned.resemblance.value, p.raw.sharedWords, p.cleaned.sharedWords) }
  }
  /// tsv for a json-lines-ish dev format
  public func strips(_ articles: [Article]) -> String {
    var out = ""
    for a in articles.indices { for e in edits[a] { out += "{\"id\":\"\(articles[a].id)\",\"start\":\(e.start),\"end\":\(e.end),\"label\":\"strip\"}\n" } }
    return out
  }
}
