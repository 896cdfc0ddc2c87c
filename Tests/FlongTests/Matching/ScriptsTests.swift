import Foundation
import Testing

@testable import Flong

/// What is found in English is found in every script.
enum ScriptsTests {
  struct Invented {
    @Test(arguments: ScriptPassages.invented, [ScriptEdit.changedWords, .droppedSentence])
    func editedCopiesAreFound(script: ScriptPassages, edit: ScriptEdit) {
      expectFound(script, edit)
    }

    @Test(arguments: ScriptPassages.invented, ScriptEdit.typography)
    func typographyDoesNotCount(script: ScriptPassages, edit: ScriptEdit) {
      withKnownIssue("a Thai vowel that decomposes takes its mark to the character before it") {
        expectOneWording(script, edit)
      } when: {
        script.description == "th.txt" && edit == .compatible
      }
    }

    @Test(arguments: ScriptPassages.invented)
    func boilerplateIsOneCluster(script: ScriptPassages) { expectOneCluster(script) }
  }

  @Suite(.enabled(if: EvaluationSet.folder != nil, "the evaluation data are not here"))
  struct InPlace {
    @Test func theSetsHoldSixScripts() {
      #expect(
        ScriptPassages.real.map(\.description) == ScriptPassages.Script.allCases.map(\.rawValue))
    }

    @Test(arguments: ScriptPassages.real, [ScriptEdit.changedWords, .droppedSentence])
    func editedCopiesAreFound(script: ScriptPassages, edit: ScriptEdit) {
      expectFound(script, edit)
    }

    @Test(arguments: ScriptPassages.real, ScriptEdit.typography)
    func typographyDoesNotCount(script: ScriptPassages, edit: ScriptEdit) {
      expectOneWording(script, edit)
    }

    @Test(arguments: ScriptPassages.real)
    func boilerplateIsOneCluster(script: ScriptPassages) { expectOneCluster(script) }
  }

  /// The least hundredths of copies that must be found, whatever their script.
  private static let recall = 95

  private static func edited(_ script: ScriptPassages, _ edit: ScriptEdit) -> [String] {
    let passages = script.passages
    return passages.indices.map {
      edit.apply(to: passages[$0], other: passages[($0 + 1) % passages.count])
    }
  }

  /// Each passage and its copy are articles; all sentences of a copy must lead to the passage.
  private static func expectFound(_ script: ScriptPassages, _ edit: ScriptEdit) {
    let copies = edited(script, edit)
    let collection = Collection(script.passages + copies)
    let missed = copies.indices.filter { number in
      script.passages[number] == copies[number]
        || !leads(from: copies.count + number, to: number, collection)
    }
    #expect(
      missed.count * 100 <= (100 - recall) * copies.count, "\(missed.map { copies[$0] })")
  }

  private static func leads(
    from article: Int, to original: Int, _ collection: Collection
  ) -> Bool {
    collection.corpus.sentences(ofArticle: article).allSatisfy { sentence in
      let paragraph = Int(collection.corpus.sentences[sentence].parent)
      return [
        collection.matches.cluster(ofSentence: sentence),
        collection.matches.cluster(ofParagraph: paragraph),
      ].contains { cluster in
        cluster.map {
          collection.matches.clusters.articles(of: $0).contains(UInt32(original))
        } ?? false
      }
    }
  }

  /// A passage and its copy have the same words, so that they are one passage.
  private static func expectOneWording(_ script: ScriptPassages, _ edit: ScriptEdit) {
    let copies = edited(script, edit)
    let collection = Collection(script.passages + copies)
    let passages = (0..<2 * copies.count).map { article in
      let sentence = collection.corpus.sentences(ofArticle: article).lowerBound
      return collection.matches.passages.ofParagraph[
        Int(collection.corpus.sentences[sentence].parent)]
    }
    for number in copies.indices {
      #expect(passages[number] == passages[copies.count + number], "\(copies[number])")
    }
  }

  /// One passage under all articles, in each in another typography.
  private static func expectOneCluster(_ script: ScriptPassages) {
    let own = script.passages.dropFirst()
    let text = script.passages[0]
    let texts = ScriptEdit.typography.enumerated().map { number, edit in
      let body = own.isEmpty ? "\(number)" : own[own.startIndex + number % own.count]
      return "\(body)\n\n\(edit.apply(to: text, other: text))"
    }
    let collection = Collection(texts)
    let clusters = texts.indices.map { article in
      let sentence = collection.corpus.sentences(ofArticle: article).upperBound - 1
      return collection.matches.cluster(
        ofParagraph: Int(collection.corpus.sentences[sentence].parent))
    }
    print(
      "COUNT", script, script.passages.count,
      ScriptEdit.allCases.map { e in
        zip(script.passages, edited(script, e)).count { Array($0.utf8) != Array($1.utf8) }
      })
    #expect(Set(clusters).count == 1)
    #expect(
      clusters[0].map { collection.matches.clusters.clusters[$0].articles } == texts.count)
  }
}
