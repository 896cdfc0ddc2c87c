import Foundation
import Flong
@main struct Dev { static func main() { run() } }
func run() {
  let path = CommandLine.arguments[1]
  var articles: [Article] = []
  if path.hasSuffix(".jsonl") {
    for line in try! String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let o = try! JSONSerialization.jsonObject(with: Data(line.utf8)) as! [String: Any]
      articles.append(Article(id: o["id"] as! String, source: o["source"] as? String, title: o["title"] as? String, text: Array((o["text"] as! String).utf8)))
    }
  } else {
    for f in try! FileManager.default.contentsOfDirectory(atPath: path).sorted() where f.hasSuffix(".txt") {
      articles.append(Article(id: f, source: nil, title: nil, text: [UInt8](FileManager.default.contents(atPath: path + "/" + f)!)))
    }
  }
  articles.sort { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
  var c = Configuration(); c.jobs = 2
  let t0 = Date()
  let a = Analysis(articles, c, progress: Progress { FileHandle.standardError.write(Data("\($0) \(Date().timeIntervalSince(t0))\n".utf8)) })
  FileHandle.standardError.write(Data("done \(Date().timeIntervalSince(t0))\n".utf8))
  if CommandLine.arguments.count > 2 { try! a.strips(articles).write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8) }
  if CommandLine.arguments.count != 3 { a.dump(articles) }
}
