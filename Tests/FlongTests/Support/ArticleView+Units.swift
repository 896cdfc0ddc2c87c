import FlongCore

@testable import Flong

extension CueLexicon {
  /// A few cues whose weights no change to the bundled files can touch.
  static let sample: CueLexicon = {
    var lexicon = CueLexicon()
    _ = lexicon.add(
      Array(
        """
        appeal\t4\tplease donate
        appeal\t2\tour work
        asking\t1\tyour help
        navigation\t3\tread more
        template\t3\tall rights reserved
        against\t3\the said
        """.utf8))
    lexicon.sort()
    return lexicon
  }()
}

extension ArticleView {
  /// A view of made-up sentences, each a paragraph of its own.
  init(_ units: Unit...) { self.init(units: units) }
}

extension ArticleView.Unit {
  /// A sentence that `repeats` articles of one source of 100 print; the cues are those of the sample.
  init(_ text: String, repeats: Int = 1) {
    let bytes = Array(text.utf8)
    let run = Tokeniser().tokens(of: bytes)
    let form = bytes.withUnsafeBufferPointer {
      UnitForm($0, bytes: 0..<bytes.count, tokens: TokenList(run.hashes).ids[...])
    }
    self.init(
      sentence: 0, paragraph: 0, form: form, cues: CueLexicon.sample.count(run.hashes[...]))
    self.repeats = repeats
    inSource = repeats
    sourceSize = 100
    sourceIsKnown = true
    isAlone = true
    cluster = repeats > 1 ? 0 : nil
  }

  /// The same unit, changed.
  func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  /// A sentence of the article's own.
  static let own = Self("The harbour master opened the new bridge on the first day of spring.")
}

extension Sequence<Evidence> {
  /// The points of one name; nil where it is missing.
  func points(_ name: String) -> Int? { first { $0.name == name }?.points }

  var total: Int { reduce(0) { $0 + $1.points } }
}
