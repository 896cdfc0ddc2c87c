import Testing

/// Whole runs with the vector code and without.
struct KernelChoiceTests {
  @Test func portableKernelsGiveTheSameBytes() throws {
    let scratch = try Scratch()
    try scratch.copySeeds()
    let text = "Жители города встретили весну. 新聞を読む。 Élodie’s 12,345 letters — “and more” — came."
    let lines = (0..<60).map { number in
      #"{"id":"k\#(number)","source":"s\#(number % 3)","text":"Day \#(number): \#(text)\n\nСледите за новостями в нашем канале каждый день без рекламы и платы."}"#
    }
    try scratch.write("seeds/more.jsonl", Array(lines.joined(separator: "\n").utf8))
    for kernel in ["portable", "best"] {
      let command = try Command(
        ["clean", "seeds", "--out", kernel], in: scratch, environment: ["FLONG_KERNEL": kernel])
      #expect(command.status == 0, "\(command.errors)")
    }
    var (portable, best) = (try scratch.tree("portable"), try scratch.tree("best"))
    let summary = String(
      decoding: portable.removeValue(forKey: "summary.json") ?? [], as: UTF8.self)
    #expect(summary.contains(#""kernel":"portable""#))
    #expect(best.removeValue(forKey: "summary.json") != nil)
    #expect(portable.count > 10 && portable == best)
  }
}
