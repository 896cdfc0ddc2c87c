import Testing

@testable import Flong

struct PageFrameTests {
  private let lines = (1...30).map { "Section \($0) of this paper today" }.joined(separator: "\n\n")

  private func relation(_ a: String, _ b: String) -> ArticleRelation? {
    Analysis(Collection.articles([a, b]), Configuration()).pairs.first?.relation
  }

  @Test func pagesThatShareTheirLinesAreNoRevisions() {
    var prose = Prose(seed: 21)
    let stories = [prose.sentence(60), prose.sentence(60)]
    #expect(
      relation("\(lines)\n\n\(stories[0])", "\(lines)\n\n\(stories[1])")?.isJoined != true)
  }

  @Test func aTableOfWhichOneVersionTellsMoreIsARevision() {
    var prose = Prose(seed: 22)
    #expect(relation(lines, "\(lines)\n\n\(prose.sentence(60))") == .revision)
  }

  @Test func proseThatIsSharedIsAStory() {
    var prose = Prose(seed: 23)
    let story = (0..<6).map { _ in prose.sentence(30) }.joined(separator: " ")
    let ends = [prose.sentence(60), prose.sentence(60)]
    #expect(relation("\(story)\n\n\(ends[0])", "\(story)\n\n\(ends[1])") == .revision)
  }

  @Test func editsAreNoPassages() {
    let frame = PageFrame()
    let isProse = [Bool](repeating: false, count: 50) + [Bool](repeating: true, count: 50)
    #expect(frame.isAllThatIsShared([0..<50], isProse: isProse))
    #expect(frame.isAllThatIsShared([0..<75], isProse: isProse))
    #expect(!frame.isAllThatIsShared([0..<76], isProse: isProse))
    #expect(!frame.isAllThatIsShared([0..<60, 70..<80, 90..<100], isProse: isProse))
    #expect(!frame.isAllThatIsShared([50..<100], isProse: isProse))
    #expect(!frame.isAllThatIsShared([], isProse: isProse))
  }
}
