import Testing

@testable import Flong

struct LedgerWriterTests {
  @Test func rawFormsStandWhereTheInputEscapesInAnotherWay() throws {
    let scratch = ScratchFolder()
    scratch.write(
      "in/a.jsonl",
      #"{"id":"a","text":"one\u0020two"}"# + "\n" + #"{"id":"b","text":"one \"two\""}"# + "\n"
        + #"{"id":"c","text":"plain"}"#)
    let corpus = try CorpusReader().read(inputs: [scratch.at("in")])
    let removals = corpus.articles.map {
      [Removal(start: 0, end: 4), .init(start: 4, end: 5)]
        + ($0.text.count > 5 ? [Removal(start: 5, end: $0.text.count)] : [])
    }
    let folder = try OutputFolder(scratch.at("out"), inputs: corpus.inputs)
    try LedgerWriter(corpus: corpus, removals: removals) { article, removal, json in
      json.key("role")
      json.string("\(article).\(removal)")
    }.write(into: folder, version: "1", configuration: "x", jobs: 2)
    try folder.commit()
    let lines = String(decoding: scratch.read("out/ledger.jsonl") ?? [], as: UTF8.self)
      .split(separator: "\n").dropFirst()
    #expect(
      lines == [
        #"{"id":"a","start":0,"end":4,"text":"one ","role":"0.0","raw":"one\\u0020"}"#,
        #"{"id":"a","start":4,"end":5,"text":"t","role":"0.1"}"#,
        #"{"id":"a","start":5,"end":7,"text":"wo","role":"0.2"}"#,
        #"{"id":"b","start":0,"end":4,"text":"one ","role":"1.0"}"#,
        #"{"id":"b","start":4,"end":5,"text":"\"","role":"1.1"}"#,
        #"{"id":"b","start":5,"end":9,"text":"two\"","role":"1.2"}"#,
        #"{"id":"c","start":0,"end":4,"text":"plai","role":"2.0"}"#,
        #"{"id":"c","start":4,"end":5,"text":"n","role":"2.1"}"#,
      ])
  }
}
