internal import Flong
internal import FlongCore

/// Replaces one word in twenty of the boilerplate by another of the same article; each article has its
/// own choice, so copies differ.
enum WordVariation {
  static func replacements(_ article: Article, _ labels: [Label]) -> [Rewriting.Replacement] {
    let draw = Draw("varied", article: article.id)
    let text = Array(article.text)
    let tokens = Tokeniser().tokens(of: text)
    var replacements: [Rewriting.Replacement] = []
    var token = 0
    for label in labels where label.isBoilerplate {
      while token < tokens.count && tokens.starts[token] < label.bytes.lowerBound { token += 1 }
      while token < tokens.count && tokens.ends[token] <= label.bytes.upperBound {
        defer { token += 1 }
        guard draw.isOne(in: 20, token) else { continue }
        let other = (token + 1 + draw.number(-1 - token, below: tokens.count)) % tokens.count
        guard tokens.hashes[other] != tokens.hashes[token] else { continue }
        replacements.append(
          .init(
            bytes: Int(tokens.starts[token])..<Int(tokens.ends[token]),
            new: Array(text[Int(tokens.starts[other])..<Int(tokens.ends[other])])))
      }
    }
    return replacements
  }
}
