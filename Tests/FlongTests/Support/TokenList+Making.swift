import FlongCore

@testable import Flong

extension TokenList {
  /// The tokens of a text, with a vocabulary of their own.
  init(_ text: String) { self.init(Tokeniser().tokens(of: Array(text.utf8)).hashes) }

  init(_ hashes: [UInt64]) {
    self.init()
    var vocabulary = Vocabulary()
    append(hashes, &vocabulary)
    take(vocabulary)
  }

  /// The hashes of all tokens.
  var all: [UInt64] { hashes(0..<count) }
}
