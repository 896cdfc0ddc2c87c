import Testing

@testable import Flong

struct TextMarksTests {
  private let run: FinishedRun
  private var marks: TextMarks
  private var evidence = EvidenceTable()

  init() throws {
    run = try FinishedRun.withAppeals()
    let sizes = try run.articles().rows.map(\.bytes)
    marks = TextMarks(
      try ShownTexts(ranked: [0, 4, 5], sizes: sizes, budget: 1_000_000) { rows in
        rows.map { _ in [] }
      })
  }

  @Test func removalsStandInTheirTexts() throws {
    var (marks, evidence) = (marks, evidence)
    let gone = try run.removals().removals.filter { [0, 4, 5].contains($0.row) }
    let reasons = try run.results().evidence(of: gone)
    #expect(reasons.count == gone.count)
    marks.mark(gone, reasons, cards: [0: 9], &evidence)
    #expect(marks.removals.count == 3)
    #expect(marks.removals.allSatisfy { !$0.isEmpty && $0.count % 6 == 0 })
    #expect(marks.removals[0][2] == Role.allCases.firstIndex(of: .appeal))
    #expect(marks.removals[0][5] >= 0)
    #expect(marks.shows(4) && !marks.shows(1))
  }

  @Test func runsAreMarkedOnTheSidesThatWereChosen() throws {
    var marks = marks
    let read = try run.results().spans(run.articles(), run.contents(), isShown: marks.shows)
    let spans = SpanTable(read, ReportLimits(articles: 6), articles: 6, isShown: marks.shows)
    marks.mark(spans, cards: [:]) { $0 }
    #expect(marks.spans[1].contains(5) && marks.spans[2].contains(4))
    #expect(marks.spans.allSatisfy { $0.count % 7 == 0 })
  }
}
