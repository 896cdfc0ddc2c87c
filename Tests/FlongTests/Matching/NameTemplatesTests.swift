import Testing

@testable import Flong

struct NameTemplatesTests {
  private static let prose =
    "It was reported by Jane Doe, Rob Roy, Ann Poe and Zoë Ö. Lund that the news of the day is ours to follow."

  /// The lines of a collection with the name they differ in, and all names of their template.
  private func found(_ lines: [String]) -> [String: [String]] {
    let collection = Collection(lines + [NameTemplatesTests.prose])
    let templates = NameTemplates(
      collection.corpus, collection.matches.passages, collection.texts, workers: Workers(jobs: 2))
    var result: [String: [String]] = [:]
    for (sentence, passage) in collection.matches.passages.ofSentence.enumerated() {
      guard let place = templates.places[passage] else { continue }
      result[collection.text(ofSentence: sentence)] = templates.names[place.template].map {
        "\(String(decoding: $0.text, as: UTF8.self)) \($0.count)"
      }
    }
    return result
  }

  @Test func linesThatDifferInANameShareATemplate() {
    let names = ["Rob Roy 2", "Jane Doe 1", "Zoë Ö. Lund 1"]
    let found = found(["By Jane Doe", "By Rob Roy", "By Zoë Ö. Lund", "BY ROB ROY", "By the news"])
    #expect(found.count == 4)
    #expect(found.values.allSatisfy { $0 == names })
  }

  @Test func theNameMayStandAnywhere() {
    let people = ["Jane Doe", "Rob Roy", "Ann Poe"]
    let found = found(people.map { "Follow \($0) on the day" } + people.map { "\($0) reported" })
    #expect(found["Follow Rob Roy on the day"] == ["Jane Doe 1", "Rob Roy 1", "Ann Poe 1"])
    #expect(found["Ann Poe reported"]?.count == 3)
  }

  @Test func twoNamesAreChance() {
    #expect(found(["By Jane Doe", "By Rob Roy", "Jane Doe", "Rob Roy", "Ann Poe"]).isEmpty)
  }

  @Test func aNameAndAFigureAreNoWording() {
    #expect(found(["Jane Doe (1)", "Rob Roy (2)", "Ann Poe (3)"]).isEmpty)
    #expect(found(["June 2016", "July 2016", "August 2016"]).isEmpty)
  }

  @Test func otherWordsAreNoNames() {
    #expect(found(["News Of Day", "News Of Ours", "News Of That", "News Of It"]).isEmpty)
  }
}
