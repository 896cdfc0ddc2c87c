import Foundation
@testable import Flong
@main struct Dev { static func main() { run() } }
func run() {
  let path = CommandLine.arguments[1]
  var options = ReadingOptions(); options.jobs = 2
  let corpus = try! CorpusReader(options: options).read(inputs: [path])
  for s in corpus.skipped { print(s) }
  for s in corpus.notes { print(s) }
  var c = Configuration(); c.jobs = 2
  let t0 = Date()
  let a = Analysis(corpus.articles, c, progress: Progress { FileHandle.standardError.write(Data("\($0) \(Date().timeIntervalSince(t0))\n".utf8)) })
  FileHandle.standardError.write(Data("done \(Date().timeIntervalSince(t0))\n".utf8))
  let articles = corpus.articles
  if CommandLine.arguments.count > 2 {
    var out = ""
    for i in articles.indices { for e in a.edits[i] { out += "{\"id\":\"\(articles[i].id)\",\"start\":\(e.start),\"end\":\(e.end),\"label\":\"strip\"}\n" } }
    try! out.write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8) }
  if CommandLine.arguments.count != 3 {
    for i in articles.indices {
      print("#####", articles[i].id)
      for s in a.corpus.sentences(ofArticle: i) {
        let v = a.verdicts[s]
        let t = String(decoding: articles[i].text[a.corpus.sentences[s].bytes], as: UTF8.self)
        print(v.isBoilerplate ? "STRIP" : "keep ", v.role?.rawValue ?? "-", v.points, String(t.prefix(100)), "{", v.evidence.map { "\($0.name) \($0.points)" }.joined(separator: ", "), v.evidence.first?.detail ?? "")
      }
    }
  }
}
