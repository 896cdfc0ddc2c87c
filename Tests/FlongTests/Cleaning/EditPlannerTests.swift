import Testing

@testable import Flong

struct EditPlannerTests {
  /// What is left of a text when every sentence that begins with X goes.
  private func cleaned(_ text: String) -> String {
    let planned = PlannedArticle(text) { $0.hasPrefix("X") }
    #expect(planned.isReversible)
    return planned.cleaned
  }

  @Test(
    arguments: [
      ("Xa bee.\n\nOne two.\n", "One two.\n"), ("\n\nXa bee.\n\nOne two.", "\n\nOne two."),
      ("One two.\n\nXa bee.\n\nThree.", "One two.\n\nThree."),
      ("One two.\n\nXa bee.\n\nXc dee.\n\nThree.", "One two.\n\nThree."),
      ("One two.\n\nXa bee.", "One two."), ("One two.\n\nXa bee.\n", "One two.\n"),
      ("One two.\n\n\n\nXa bee.\n\n", "One two.\n\n"),
    ])
  func wholeParagraphsGoWithOneSeparator(text: String, left: String) {
    #expect(cleaned(text) == left)
  }

  @Test(
    arguments: [
      ("One.\nXa.\n\nTwo.", "One.\n\nTwo."), ("One.\n\nXa.\nTwo.", "One.\n\nTwo."),
      ("One.\nXa.\nTwo.", "One.\nTwo."), ("One.\n\n\nXa.\n\nTwo.", "One.\n\n\nTwo."),
      ("One.\n\nXa.\n \n\nTwo.", "One.\n \n\nTwo."),
      ("One.\r\n\r\nXa.\r\nTwo.", "One.\r\n\r\nTwo."), ("One.\rXa.\r\rTwo.", "One.\r\rTwo."),
      ("One.\u{2028}Xa.\u{2029}\u{2029}Two.", "One.\u{2029}\u{2029}Two."),
    ])
  func theSeparatorWithMoreLinesStays(text: String, left: String) {
    #expect(cleaned(text) == left)
  }

  @Test(
    arguments: [
      ("Xa bee. One two. Three.", "One two. Three."),
      ("One two. Xa bee. Three.", "One two. Three."),
      ("One two. Three. Xa bee.", "One two. Three."), ("Xa bee. One two. Xc dee.", "One two."),
      ("One two.  Xa bee. Xc dee.  Three.", "One two.  Three."),
      ("Zero.\n\nOne two. Xa bee.\n\nThree.", "Zero.\n\nOne two.\n\nThree."),
      ("One two. Xa bee.\n\nXc dee.\n\nThree.", "One two.\n\nThree."),
      ("One.\n\nXa bee.\n\nXc dee. Three.", "One.\n\nThree."),
    ])
  func sentencesGoWithTheirBlank(text: String, left: String) {
    #expect(cleaned(text) == left)
  }

  @Test(
    arguments: [
      ("Xa bee.", ""), ("Xa bee.\n", "\n"), ("\nXa bee.", "\n"), ("\n\nXa bee.\n\n", "\n\n"),
      ("\nXa bee.\n\nXc dee.\n\n", "\n\n"), ("\u{FEFF}Xa bee.\n", "\u{FEFF}\n"),
      ("\u{FEFF}\nXa bee.\n\n", "\u{FEFF}\n\n"), ("\n\nXa bee. \r\n", "\n\n"),
    ])
  func wholeArticles(text: String, left: String) {
    #expect(cleaned(text) == left)
  }

  @Test func nothingGoesWithoutARole() {
    for text in ["", " \n", "One two.\n\nThree."] {
      let planned = PlannedArticle(text) { _ in false }
      #expect(planned.edits.isEmpty)
      #expect(planned.cleaned == text)
    }
  }

  @Test func policiesDecide() {
    let appeal = "Please give what you can to the harbour gazette today"
    let texts = (0..<4).map { "Story number \($0) stands here\n\n\(appeal)" }
    let collection = Collection(texts)
    let cluster = collection.matches.cluster(ofSentence: 1)
    #expect(cluster != nil)
    let verdicts = VerdictTable(
      texts.flatMap { _ in
        [Verdict(), Verdict(role: .appeal, isBoilerplate: true, cluster: cluster)]
      })
    func changed(_ policy: Policy) -> [Bool] {
      var policies = Policies()
      policies[.appeal] = policy
      let planner = EditPlanner(collection, policies)
      return collection.articles.indices.map {
        !planner.edits(article: $0, text: collection.texts[$0], verdicts: verdicts).isEmpty
      }
    }
    #expect(changed(.strip) == [true, true, true, true])
    #expect(changed(.keepFirst) == [false, true, true, true])
    #expect(changed(.keep) == [false, false, false, false])
  }

  @Test func anEditSpeaksWithItsClearestSentence() throws {
    let strong = Evidence("asking", 5, "strong")
    let collection = Collection(["Xa bee. Xc dee. Xe eff.\n\nOne two."])
    let planner = EditPlanner(collection)
    let verdicts = VerdictTable([
      Verdict(role: .template, isBoilerplate: true),
      Verdict(role: .appeal, isBoilerplate: true, cluster: 7, evidence: [strong]),
      Verdict(role: .navigation, isBoilerplate: true), Verdict(),
    ])
    let edits = planner.edits(article: 0, text: collection.texts[0], verdicts: verdicts)
    let edit = try #require(edits.first)
    #expect(edits.count == 1)
    let verdict = verdicts[edit.clearest]
    #expect(edit.role == .appeal && edit.policy == .strip && verdict.cluster == 7)
    #expect(Array(verdicts.evidence(edit.clearest)) == [strong])
    #expect(edit.sentences == 0..<3)
    #expect(edit.removal == Removal(start: 0, end: 25))
  }
}
