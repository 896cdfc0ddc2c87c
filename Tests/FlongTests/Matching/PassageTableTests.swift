import FlongCore
import Testing

@testable import Flong

struct PassageTableTests {
  private func table(_ texts: [String]) -> (table: PassageTable, collection: Collection) {
    let collection = Collection(texts)
    return (collection.matches.passages, collection)
  }

  private func passages(_ texts: String...) -> [UInt32] { table(texts).table.ofSentence }

  @Test func equalWordingIsOnePassage() {
    #expect(
      passages("Read more", "READ  MORE…", "“Read—more”", "Read less") == [0, 0, 0, 1])
  }

  @Test func numbersAreSlotsInWordings() {
    #expect(passages("From just $2 a month", "From just 3.50 a month") == [0, 0])
    #expect(passages("From just $2 a month", "From just two a month") == [0, 1])
  }

  @Test func numbersCountWhereThereIsHardlyAnythingElse() {
    #expect(passages("12 March", "13 March", "12 March") == [0, 1, 0])
    #expect(passages("2:1", "3:1") == [0, 1])
    #expect(passages("On 12 March", "On 13 March") == [0, 0])
  }

  @Test func datesAreSlotsInWordings() {
    #expect(passages("Published 3 May", "Published 14 June", "Published on 3 May") == [0, 0, 1])
    #expect(passages("On 12 March", "On 13 April") == [0, 0])
    // A date alone has nothing in common with another one.
    #expect(passages("Tuesday, May 3", "Friday, June 10", "Tuesday, May 31") == [0, 1, 0])
    #expect(passages("12 March", "12 April", "12 March") == [0, 1, 0])
    #expect(passages("He may go", "He March go") == [0, 1])
  }

  @Test func symbolsAreTheirOwnWording() {
    #expect(passages("* * *", "▶", "* * *", "▶", "—") == [0, 1, 0, 1, 2])
  }

  @Test func paragraphsOfSeveralSentencesArePassagesToo() {
    let (table, collection) = table([
      "Alpha beta gamma. Delta epsilon.", "Alpha beta gamma.", "Alpha, beta: gamma; delta epsilon.",
    ])
    let corpus = collection.corpus
    #expect(corpus.sentences.count == 4)
    #expect(table.ofSentence[0] == table.ofSentence[2])
    // However it is cut, the same wording is the same passage.
    #expect(table.ofParagraph[0] == table.ofParagraph[2])
    #expect(table.ofParagraph[2] == table.ofSentence[3])
    #expect(table.ofParagraph[1] == table.ofSentence[2])
    #expect(table.ofParagraph[0] != table.ofSentence[0])
  }

  @Test func occurrencesListEveryUnitOnceInOrder() {
    var prose = Prose(seed: 2)
    let shared = (0..<5).map { _ in prose.paragraph(2) }
    let (table, collection) = table((0..<40).map { shared[$0 % 5] + "\n\n" + shared[$0 % 3] })
    var seen: [UInt32] = []
    for passage in table.passages.indices {
      let occurrences = Array(table.occurrences(of: passage))
      #expect(occurrences == occurrences.sorted())
      for occurrence in occurrences {
        let unit = Int(occurrence)
        let own =
          unit < table.sentenceCount
          ? table.ofSentence[unit] : table.ofParagraph[unit - table.sentenceCount]
        #expect(own == UInt32(passage))
      }
      seen += occurrences
    }
    #expect(Set(seen).count == seen.count)
    #expect(seen.count == collection.corpus.sentences.count + collection.corpus.paragraphs.count)
    #expect(table.passages.count == 15)
  }

  @Test func passagesAreNumberedByTheirFirstOccurrence() {
    let (table, _) = table(["Beta two", "Alpha one", "Beta two", "Gamma three"])
    #expect(table.ofSentence == [0, 1, 0, 2])
    #expect(table.passages.map(\.tokenStart) == [0, 2, 6])
    #expect(table.passages.map(\.tokenCount) == [2, 2, 2])
  }
}
