import Testing

@testable import FlongCorpora

@Suite struct DraftTests {
  @Test func spansAreBytesOfTheText() {
    var draft = Draft()
    draft.append(["Élan.", "More."])
    draft.paragraphs[0].append(Draft.Piece(text: "Give.", role: .boilerplate, cluster: "b"))
    draft.append(["End."])
    let article = draft.finished(id: "a", source: "s", whole: (.article, "w"))
    #expect(article.text == "Élan. More. Give.\n\nEnd.\n")
    #expect(
      article.spans == [
        PlantedSpan(role: .boilerplate, cluster: "b", bytes: 13..<18),
        PlantedSpan(role: .article, cluster: "w", bytes: 0..<25),
      ])
  }
}
