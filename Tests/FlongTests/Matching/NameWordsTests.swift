import FlongCore
import Testing

@testable import Flong

struct NameWordsTests {
  private func isName(_ word: String, in texts: [String]) -> Bool {
    let collection = Collection(texts)
    let hash = Tokeniser().tokens(of: Array(word.utf8)).hashes[0]
    let tokens = collection.corpus.tokens
    let id = (0..<tokens.count).first { tokens[$0] == hash }.map { tokens.ids[$0] }
    let words = NameWords(id.map { [$0] } ?? [], collection.corpus, workers: Workers(jobs: 2))
    return id.map { words.contains($0) } ?? false
  }

  @Test func namesAreHardlyEverLowerCase() {
    #expect(isName("Jane", in: ["We met Jane there.", "And Jane came."]))
    #expect(isName("Élodie", in: ["We met Élodie there."]))
    #expect(!isName("story", in: ["My Story of a story."]))
    #expect(isName("Rose", in: ["We met Rose, and Rose, and Rose had a rose."]))
  }

  @Test func theFirstWordOfASentenceSaysNothing() {
    #expect(!isName("Photo", in: ["Photo by Jane.", "Photo by Ann."]))
    #expect(isName("Jane", in: ["Jane came.", "We met Jane."]))
  }
}
